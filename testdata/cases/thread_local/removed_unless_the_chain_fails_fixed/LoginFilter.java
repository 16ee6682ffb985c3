package cases.thread_local.removed_unless_the_chain_fails_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class LoginFilter extends HttpFilter {
  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Login.enter(request.getRemoteUser());
    try {
      chain.doFilter(request, response);
    } finally {
      Login.leave();
    }
  }

  static final class Login {
    private static final ThreadLocal<Login> CURRENT = new ThreadLocal<>();

    private final String user;

    private Login(String user) {
      this.user = user;
    }

    static void enter(String user) {
      CURRENT.set(new Login(user));
    }

    static String user() {
      Login login = CURRENT.get();
      return login == null ? "" : login.user;
    }

    static void leave() {
      CURRENT.remove();
    }
  }
}
