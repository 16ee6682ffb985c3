package cases.shared_component.request_wrapper_keeps_its_request;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A request whose parameters were freed of markup. */
public class SanitizedRequest extends HttpServletRequestWrapper {

  private final HttpServletRequest original;
  private final Map<String, String> cleaned = new HashMap<>();

  private ServletInputStream body;

  public SanitizedRequest(HttpServletRequest original) {
    super(original);
    this.original = original;
  }

  @Override
  public String getParameter(String name) {
    return cleaned.computeIfAbsent(name, n -> clean(original.getParameter(n)));
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      body = original.getInputStream();
    }
    return body;
  }

  private static String clean(String value) {
    return value == null ? null : value.replaceAll("<[^>]*>", "");
  }
}
