package cases.cache_map.commands_made_for_each_name;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts how often each command is asked for. */
public class CommandFilter implements Filter {
  private static final ConcurrentMap<String, Command> MADE = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getRequestURI();
    String name = path.substring(path.lastIndexOf('/') + 1);
    Command command = MADE.get(name);
    if (command == null) {
      command = new Command(name);
      MADE.put(name, command); // want: CacheWithoutEviction
    }
    if (command.isLong()) {
      response.getWriter().println("please use another command");
    }
    chain.doFilter(request, response);
  }

  /** What is asked for. */
  public record Command(String name) {
    boolean isLong() {
      return name.length() > 20;
    }
  }
}
