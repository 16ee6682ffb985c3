package cases.blocking.no_limit_set_where_the_future_is_made;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

public class QuoteServlet extends HttpServlet {

  public interface Exchange {
    CompletableFuture<Long> price(String paper);
  }

  private final transient Exchange exchange;

  public QuoteServlet(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long price = quoted(request.getParameter("paper")).join(); // want: BlockingCallWithoutTimeout
    response.getWriter().println(price);
  }

  private CompletableFuture<Long> quoted(String paper) {
    return limited(exchange.price(paper)).exceptionally(failure -> -1L);
  }

  private static CompletableFuture<Long> limited(CompletableFuture<Long> price) {
    return price.thenApply(cents -> Math.max(0, cents));
  }
}
