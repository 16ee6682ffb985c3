package cases.listener.parties_that_end_with_the_request;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what lives no longer than the request, or than the session that it is told of. */
public class AsyncReport extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(AsyncReport.class);

  private static final class Farewell implements HttpSessionBindingListener {
    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      LOG.info("session {} is over", event.getSession().getId());
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    async.addListener(
        new AsyncListener() {
          @Override
          public void onComplete(AsyncEvent event) {
            LOG.info("done {}", request.getRequestURI());
          }

          @Override
          public void onTimeout(AsyncEvent event) {
            response.setStatus(HttpServletResponse.SC_GATEWAY_TIMEOUT);
            async.complete();
          }

          @Override
          public void onError(AsyncEvent event) {
            LOG.warn("failed {}", request.getRequestURI(), event.getThrowable());
          }

          @Override
          public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
          }
        });
    request.getSession().setAttribute("farewell", new Farewell());
    async.start(
        () -> {
          response.setHeader("X-Report", request.getParameter("name"));
          async.complete();
        });
  }
}
