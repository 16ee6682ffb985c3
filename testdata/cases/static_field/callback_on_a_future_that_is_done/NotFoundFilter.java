package cases.static_field.callback_on_a_future_that_is_done;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What is looked up may be there at once: then the function runs at once, and nobody keeps it. */
public class NotFoundFilter implements Filter {

  private static final CompletableFuture<Integer> NOT_FOUND =
      CompletableFuture.completedFuture(404);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CompletionStage<Integer> status =
        request.getParameter("page") == null ? NOT_FOUND : CompletableFuture.completedFuture(200);
    status.whenComplete(
        (code, failure) -> response.setContentLength(request.getContentLength() + code));
    chain.doFilter(request, response);
  }
}
