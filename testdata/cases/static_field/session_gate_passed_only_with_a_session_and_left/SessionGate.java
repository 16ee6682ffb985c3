package cases.static_field.session_gate_passed_only_with_a_session_and_left;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** One request of a session at a time; who is in is known by the session. */
public class SessionGate implements Filter {

  private static final Map<Object, HttpServletRequest> LOCKS =
      Collections.synchronizedMap(new IdentityHashMap<>());

  static void lock(Object o, HttpServletRequest request) {
    synchronized (o) {
      LOCKS.put(o, request); // want: RequestStoredInStaticField
    }
  }

  static void unlock(Object o) {
    synchronized (o) {
      LOCKS.remove(o);
      o.notifyAll();
    }
  }

  private void before(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      lock(session, request); // want: RequestStoredInStaticField
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpSession session = http.getSession(false);
    before(http);
    try {
      chain.doFilter(request, response);
    } finally {
      if (session != null && session.isNew()) {
        unlock(session);
      }
    }
  }
}
