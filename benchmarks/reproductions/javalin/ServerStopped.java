/*
 * finding: SchedulerNeverStopped 54e37494815a0d55
 *
 * A handler limits the rate of its requests, a client is served, and the server is stopped; the
 * thread of the limiter stays and keeps the process.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import io.javalin.Javalin;
import io.javalin.http.util.NaiveRateLimit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

final class ServerStopped {

  public static void main(String[] arguments) {
    Uses.of("servers with a limit, stopped")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .once()
        .control("servers without a limit", number -> serve(false))
        .play(number -> serve(true));
  }

  private static void serve(boolean limited) throws Exception {
    Javalin server = Javalin.create(config -> config.showJavalinBanner = false);
    server.get(
        "/",
        context -> {
          if (limited) {
            NaiveRateLimit.requestPerTimeUnit(context, 10, TimeUnit.MINUTES);
          }
          context.result("served");
        });
    server.start("localhost", 0);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port())).build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    server.stop();
    if (!answer.equals("served")) {
      throw new IllegalStateException(answer);
    }
  }
}
