package cases.async_task.then_accept_async_writes_response;

import jakarta.inject.Inject;
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
    carrier
        .quote(parcel)
        .thenApply(cents -> BigDecimal.valueOf(cents, 2))
        .thenAcceptAsync(price -> answer(response, price), callbacks); // want: RequestCapturedByAsyncTask
  }

  private static void answer(HttpServletResponse response, BigDecimal price) {
    try {
      response.getWriter().println(price);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
