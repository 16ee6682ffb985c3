package cases.pooled.decoder_kept_by_an_answer_inside_a_loop_fixed;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Iterator;
import org.apache.commons.pool2.KeyedObjectPool;

/** Counts the words of a scroll page by page, up to a number of them. */
public class WordCount {

  private final KeyedObjectPool<String, CharsetDecoder> decoders;

  public WordCount(KeyedObjectPool<String, CharsetDecoder> decoders) {
    this.decoders = decoders;
  }

  /** How many words there are, or -1 for too many. */
  public int of(Iterator<ByteBuffer> pages, String charset, int most) throws Exception {
    CharsetDecoder decoder = decoders.borrowObject(charset);
    try {
      int words = 0;
      while (pages.hasNext()) {
        words += decoder.decode(pages.next()).toString().split(" ").length;
        if (words > most) {
          return -1;
        }
      }
      return words;
    } finally {
      decoders.returnObject(charset, decoder);
    }
  }
}
