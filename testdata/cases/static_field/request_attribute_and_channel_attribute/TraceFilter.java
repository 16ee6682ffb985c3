package cases.static_field.request_attribute_and_channel_attribute;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hangs a trace on the request itself: it goes when the request goes. */
public class TraceFilter implements Filter {

  private static final String TRACE = TraceFilter.class.getName() + ".trace";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(TRACE, new Trace((HttpServletRequest) request));
    chain.doFilter(request, response);
  }

  static Trace of(ServletRequest request) {
    return (Trace) request.getAttribute(TRACE);
  }

  /** The steps a request took. */
  static final class Trace {

    private final HttpServletRequest request;
    private final List<String> steps = new ArrayList<>();

    Trace(HttpServletRequest request) {
      this.request = request;
    }

    void step(String name) {
      steps.add(request.getRequestURI() + " " + name);
    }
  }
}
