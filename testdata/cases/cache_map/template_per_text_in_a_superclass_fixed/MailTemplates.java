package cases.cache_map.template_per_text_in_a_superclass_fixed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills in mails. */
@Path("/mails")
@Singleton
public class MailTemplates extends Compiling {

  @POST
  public boolean matches(String expression) {
    return compiled(expression).matcher("Dear customer").find();
  }
}

/** Compiles expressions once. */
abstract class Compiling {

  private final Map<String, Pattern> compiled = new HashMap<>();

  protected synchronized Pattern compiled(String expression) {
    Pattern pattern = compiled.get(expression);
    if (pattern == null) {
      if (compiled.size() >= 500) {
        compiled.clear();
      }
      pattern = Pattern.compile(expression);
      compiled.put(expression, pattern);
    }
    return pattern;
  }
}
