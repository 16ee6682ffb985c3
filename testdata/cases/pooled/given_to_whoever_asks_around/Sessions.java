package cases.pooled.given_to_whoever_asks_around;

import java.util.function.Function;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Borrowing and returning are in one place; a broken session is thrown away. */
@RestController
public class Sessions {

  /** A session with the mainframe. */
  public interface Session {
    String ask(String question);
  }

  private final GenericObjectPool<Session> pool;

  public Sessions(GenericObjectPool<Session> pool) {
    this.pool = pool;
  }

  @GetMapping("/accounts/{number}")
  public String account(@PathVariable String number) throws Exception {
    return with(session -> session.ask("ACCT " + number));
  }

  private <T> T with(Function<Session, T> work) throws Exception {
    Session session = pool.borrowObject();
    boolean healthy = false;
    try {
      T answer = work.apply(session);
      healthy = true;
      return answer;
    } finally {
      if (healthy) {
        pool.returnObject(session);
      } else {
        pool.invalidateObject(session);
      }
    }
  }
}
