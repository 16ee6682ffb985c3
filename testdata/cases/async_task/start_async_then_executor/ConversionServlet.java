package cases.async_task.start_async_then_executor;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.slf4j.LoggerFactory;

/** Converts videos on the conversion threads; the exchange stays open until one is done. */
@WebServlet(urlPatterns = "/convert", asyncSupported = true)
public class ConversionServlet extends HttpServlet {

  @Inject private transient ExecutorService converters;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext exchange = request.startAsync();
    converters.execute(new Conversion(exchange));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext exchange = request.startAsync();
    converters.execute(
        () -> {
          request.setAttribute("quality", quality(request));
          exchange.dispatch("/WEB-INF/converted.jsp");
        });
  }

  private static String quality(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("quality"), "medium");
  }

  /** One conversion, with the exchange it answers. */
  private static final class Conversion implements Runnable {

    private final AsyncContext exchange;

    Conversion(AsyncContext exchange) {
      this.exchange = exchange;
    }

    @Override
    public void run() {
      try {
        InputStream video = exchange.getRequest().getInputStream();
        video.transferTo(exchange.getResponse().getOutputStream());
      } catch (IOException e) {
        LoggerFactory.getLogger(Conversion.class).warn("conversion failed", e);
      } finally {
        exchange.complete();
      }
    }
  }
}
