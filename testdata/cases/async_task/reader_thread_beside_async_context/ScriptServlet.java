package cases.async_task.reader_thread_beside_async_context;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/** Runs a script; a thread feeds it the body of the request for as long as a body comes. */
@WebServlet(urlPatterns = "/cgi/*", asyncSupported = true)
public class ScriptServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Process script = new ProcessBuilder("/usr/lib/cgi-bin/report").start();
    feed(script.getOutputStream(), request.getInputStream());
    AsyncContext exchange = request.startAsync();
    script.onExit().thenRun(exchange::complete);
  }

  private static void feed(OutputStream to, ServletInputStream body) {
    Runnable copy =
        () -> {
          try (to) {
            body.transferTo(to);
          } catch (IOException e) {
            CompletableFuture.failedFuture(e);
          }
        };
    // want: ThreadsCreatedPerRequest
    new Thread(copy, "cgi-feeder").start(); // want: RequestCapturedByAsyncTask
  }
}
