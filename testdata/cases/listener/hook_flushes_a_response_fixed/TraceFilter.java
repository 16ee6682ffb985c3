package cases.listener.hook_flushes_a_response_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import java.io.IOException;

public class TraceFilter extends HttpFilter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Thread last = new Thread(() -> flush(response));
    Runtime.getRuntime().addShutdownHook(last);
    try {
      chain.doFilter(request, response);
    } finally {
      Runtime.getRuntime().removeShutdownHook(last);
    }
  }

  private static void flush(ServletResponse response) {
    try {
      response.flushBuffer();
    } catch (IOException e) {
      Thread.currentThread().interrupt();
    }
  }
}
