package cases.cache_map.keyed_by_text_of_two_flags;

import javax.net.ssl.SSLContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which protocol the next connection will speak. */
@RestController
public class Gateway {

  private final ContextFactory contexts;

  public Gateway(ContextFactory contexts) {
    this.contexts = contexts;
  }

  @GetMapping("/protocol")
  public String protocol() {
    return describe(contexts.context(true, false));
  }

  private static String describe(SSLContext context) {
    return context.getProtocol();
  }
}
