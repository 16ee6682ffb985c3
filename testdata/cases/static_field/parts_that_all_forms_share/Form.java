package cases.static_field.parts_that_all_forms_share;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** What somebody fills in; most forms have no parts but those that all have. */
public class Form {

  private static final Map<String, Part> COMMON = new HashMap<>();

  static {
    COMMON.put("address", new Part());
    COMMON.put("consent", new Part());
  }

  private Map<String, Part> parts;

  /** Adds a part of its own. */
  public void add(String name, Part part) {
    if (parts == null) {
      parts = new HashMap<>();
    }
    parts.put(name, part);
  }

  /** Has a part of this name show what was sent, if there is one. */
  public void fill(String name, HttpServletRequest request) {
    Part part = parts().get(name);
    if (part != null) {
      part.setRequest(request); // want: RequestStoredInStaticField
    }
  }

  private Map<String, Part> parts() {
    return parts == null ? COMMON : parts;
  }
}
