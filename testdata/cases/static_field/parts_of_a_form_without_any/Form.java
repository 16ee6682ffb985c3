package cases.static_field.parts_of_a_form_without_any;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What somebody fills in; most forms have no parts. */
public class Form {

  private Map<String, Part> parts;

  /** Adds a part of its own. */
  public void add(String name, Part part) {
    if (parts == null) {
      parts = new HashMap<>();
    }
    parts.put(name, part);
  }

  /** Adds what every form has, unless it is there. */
  public void complete() {
    if (!parts().isEmpty() && parts().get("consent") == null) {
      parts().put("consent", new Part());
    }
  }

  /** Has a part of this name show what was sent, if there is one. */
  public void fill(String name, HttpServletRequest request) {
    Part part = parts().get(name);
    if (part != null) {
      part.setRequest(request);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Part> parts() {
    return parts == null ? Collections.EMPTY_MAP : parts;
  }
}
