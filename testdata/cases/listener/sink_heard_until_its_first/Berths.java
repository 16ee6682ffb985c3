package cases.listener.sink_heard_until_its_first;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import reactor.core.publisher.Sinks;

/** Waits for the next free berth, and for as long as a ship has patience. */
public class Berths extends HttpServlet {
  private final transient Sinks.Many<String> free = Sinks.many().multicast().directBestEffort();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    free.tryEmitNext(request.getParameter("berth"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext context = request.startAsync();
    free.asFlux()
        .take(1)
        .timeout(Duration.ofSeconds(30))
        .subscribe(
            berth -> tell(context, berth), failure -> context.complete(), context::complete);
  }

  private static void tell(AsyncContext context, String berth) {
    try {
      context.getResponse().getWriter().println(berth);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
