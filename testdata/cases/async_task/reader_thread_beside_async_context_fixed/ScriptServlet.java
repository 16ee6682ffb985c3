package cases.async_task.reader_thread_beside_async_context_fixed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.LoggerFactory;

/** Runs a script; the thread that feeds it the body ends the exchange when it is done. */
@WebServlet(urlPatterns = "/cgi/*", asyncSupported = true)
public class ScriptServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Process script = new ProcessBuilder("/usr/lib/cgi-bin/report").start();
    AsyncContext exchange = request.startAsync();
    feed(script, request.getInputStream(), exchange);
  }

  private static void feed(Process script, ServletInputStream body, AsyncContext exchange) {
    Runnable copy =
        () -> {
          try (OutputStream to = script.getOutputStream()) {
            body.transferTo(to);
          } catch (IOException e) {
            LoggerFactory.getLogger(ScriptServlet.class).warn("script got half a body", e);
          } finally {
            script.onExit().join();
            exchange.complete();
          }
        };
    // want: ThreadsCreatedPerRequest
    new Thread(copy, "cgi-feeder").start();
  }
}
