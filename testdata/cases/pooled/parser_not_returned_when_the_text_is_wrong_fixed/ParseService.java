package cases.pooled.parser_not_returned_when_the_text_is_wrong_fixed;

import org.apache.commons.pool2.impl.GenericObjectPool;

/** Parses with parsers that are dear to make. */
public class ParseService {

  /** One of the parsers. */
  public interface Parser {
    String parse(String text) throws ParseException;
  }

  /** Says what is wrong with a text. */
  public static class ParseException extends Exception {}

  private final GenericObjectPool<Parser> parsers;

  public ParseService(GenericObjectPool<Parser> parsers) {
    this.parsers = parsers;
  }

  public String parse(String text) throws Exception {
    Parser parser = parsers.borrowObject();
    try {
      return parser.parse(text);
    } finally {
      parsers.returnObject(parser);
    }
  }
}
