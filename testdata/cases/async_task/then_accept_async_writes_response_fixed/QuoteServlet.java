package cases.async_task.then_accept_async_writes_response_fixed;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.concurrent.Executor;

/** Asks a carrier for a quote. */
public class QuoteServlet extends HttpServlet {

  @Inject private transient Carrier carrier;

  @Inject private transient Executor callbacks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String parcel = request.getParameter("parcel");
    AsyncContext exchange = request.startAsync();
    carrier
        .quote(parcel)
        .thenApply(cents -> BigDecimal.valueOf(cents, 2))
        .whenCompleteAsync((price, failure) -> answer(exchange, price), callbacks);
  }

  private static void answer(AsyncContext exchange, BigDecimal price) {
    try {
      exchange.getResponse().getWriter().println(price == null ? "no quote" : price.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      exchange.complete();
    }
  }
}
