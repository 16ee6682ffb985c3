package cases.growth.tokens_taken_out_by_the_same_object;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Tokens {

  /** Stands for somebody who is inside. */
  public static final class Token {
    final long since = System.nanoTime();
  }

  private final Map<Token, String> inside = new ConcurrentHashMap<>();

  public Token enter(String user) {
    Token token = new Token();
    inside.put(token, user);
    return token;
  }

  public String user(Token token) {
    return inside.get(token);
  }

  public void leave(Token token) {
    inside.remove(token);
  }
}
