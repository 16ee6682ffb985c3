package cases.executor.thread_class_made_by_a_filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

public class CountFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    count(request.getLocalPort());
    chain.doFilter(request, response);
  }

  private void count(int port) {
    new Counting(port).start(); // want: ThreadsCreatedPerRequest
  }

  private static final class Counting extends Thread {

    private final int port;

    Counting(int port) {
      this.port = port;
    }

    @Override
    public void run() {
      System.out.println(port);
    }
  }
}
