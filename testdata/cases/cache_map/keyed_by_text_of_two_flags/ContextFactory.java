package cases.cache_map.keyed_by_text_of_two_flags;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.springframework.stereotype.Component;

/** Makes the contexts for outgoing connections, one for each combination of two flags. */
@Component
public class ContextFactory {

  private final Map<String, SSLContext> contexts = new ConcurrentHashMap<>();

  public synchronized SSLContext context(boolean forwarded, boolean multiplexed) {
    String key = "forwarded=" + forwarded + ",multiplexed=" + multiplexed;
    SSLContext context = contexts.get(key);
    if (context == null) {
      try {
        context = SSLContext.getInstance(multiplexed ? "TLSv1.3" : "TLSv1.2");
        context.init(null, null, null);
        contexts.put(key, context);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("no context for " + key, e);
      }
    }
    return context;
  }
}
