package cases.thread_local.put_back_as_it_was;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.MDC;

/** Acts for somebody else for a while. */
public class Impersonation implements Filter {

  private static final ThreadLocal<String> ACTING = new ThreadLocal<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String before = ACTING.get();
    Map<String, String> log = MDC.getCopyOfContextMap();
    ACTING.set(request.getParameter("as"));
    MDC.put("as", request.getParameter("as"));
    try {
      chain.doFilter(request, response);
    } finally {
      restore(before, log);
    }
  }

  private static void restore(String before, Map<String, String> log) {
    if (before == null) {
      ACTING.remove();
    } else {
      ACTING.set(before);
    }
    if (log == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(log);
    }
  }

  public static String acting() {
    return ACTING.get();
  }
}
