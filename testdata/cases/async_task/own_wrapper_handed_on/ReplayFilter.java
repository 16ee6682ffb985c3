package cases.async_task.own_wrapper_handed_on;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;

/** Sends a copy of each request to the next release, which is on trial. */
public class ReplayFilter extends HttpFilter {

  private final transient ExecutorService senders;
  private final transient BiConsumer<String, byte[]> trial;

  public ReplayFilter(ExecutorService senders, BiConsumer<String, byte[]> trial) {
    this.senders = senders;
    this.trial = trial;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    BufferedRequest copy = new BufferedRequest(request);
    chain.doFilter(copy, response);
    senders.execute(() -> trial.accept(copy.getRequestURI(), copy.body())); // want: RequestCapturedByAsyncTask
  }
}
