package cases.thread_local.set_and_asked_what_was_before;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Who works, for the thread; nobody in particular is not kept. */
public class Identities {
  private final ThreadLocal<Supplier<String>> current = new ThreadLocal<>();
  private final Supplier<String> anonymous = () -> "anonymous";

  Supplier<String> getAndSet(Supplier<String> identity) {
    try {
      Supplier<String> before = current.get();
      return before == null ? anonymous : before;
    } finally {
      if (identity == anonymous) {
        current.remove();
      } else {
        current.set(identity);
      }
    }
  }

  void set(Supplier<String> identity) {
    if (identity == anonymous) {
      current.remove();
    } else {
      current.set(identity);
    }
  }

  /** Runs each request as the one who sent it. */
  static class IdentityFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Identities identities = new Identities();

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      String user = request.getRemoteUser();
      Supplier<String> before = identities.getAndSet(() -> user);
      try {
        chain.doFilter(request, response);
      } finally {
        identities.set(before);
      }
    }
  }
}
