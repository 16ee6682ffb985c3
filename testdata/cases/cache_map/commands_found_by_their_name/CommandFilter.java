package cases.cache_map.commands_found_by_their_name;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Lets only those commands through that there are. */
public class CommandFilter implements Filter {
  private static final ConcurrentMap<String, Method> FOUND = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getRequestURI();
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      Method command = FOUND.get(name);
      if (command == null) {
        command = Commands.class.getMethod(name, HttpServletRequest.class);
        FOUND.put(name, command);
      }
      if (command.isAnnotationPresent(Deprecated.class)) {
        response.getWriter().println("please use another command");
      }
    } catch (NoSuchMethodException e) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
      return;
    }
    chain.doFilter(request, response);
  }

  /** What can be asked for. */
  public static class Commands {
    public String list(HttpServletRequest request) {
      return "list of " + request.getParameter("what");
    }
  }
}
