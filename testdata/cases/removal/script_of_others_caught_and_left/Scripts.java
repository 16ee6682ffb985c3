package cases.removal.script_of_others_caught_and_left;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.stereotype.Service;

/** Runs what tenants wrote, and knows since when. */
@Service
public class Scripts {

  /** What a tenant wrote. */
  public interface Script {
    void run(String tenant, String argument);
  }

  private static final Logger LOG = Logger.getLogger("scripts");

  private final Map<String, Instant> since = new ConcurrentHashMap<>();

  public boolean run(String tenant, String argument, Script script) {
    String call = tenant + '/' + argument;
    since.put(call, Instant.now()); // want: RemovalOnlyOnSuccess
    try {
      script.run(tenant, argument);
      since.remove(call);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "a script of " + tenant, e);
      return false;
    }
  }

  public Instant oldest() {
    return since.values().stream().min(Instant::compareTo).orElse(null);
  }
}
