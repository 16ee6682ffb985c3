package cases.async_task.future_task_given_back;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Shows quotes. */
public class QuoteServlet extends HttpServlet {

  private final transient QuoteService quotes = new QuoteService(Runnable::run);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Future<String> quote = quotes.quote(request);
    try {
      response.getWriter().write(quote.get());
    } catch (ExecutionException e) {
      throw new ServletException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
