/*
 * finding: SchedulerNeverStopped 47a14012671512be
 *
 * A test suite starts a server without a network for each of its tests, asks it for a stub that
 * answers late, and stops it; the thread that did the waiting stays.
 */

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.direct.DirectCallHttpServerFactory;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.Response;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;

final class ServersStopped {

  public static void main(String[] arguments) {
    Uses.of("servers, all stopped")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .control("stubs without a delay", number -> use(0))
        .play(number -> use(1));
  }

  private static void use(int delayMillis) {
    DirectCallHttpServerFactory factory = new DirectCallHttpServerFactory();
    WireMockServer server = new WireMockServer(options().httpServerFactory(factory));
    server.start();
    server.stubFor(get("/late").willReturn(aResponse().withFixedDelay(delayMillis)));
    Request request =
        ImmutableRequest.create()
            .withMethod(RequestMethod.GET)
            .withAbsoluteUrl("http://localhost/late")
            .build();
    Response response = factory.getHttpServer().stubRequest(request);
    if (response.getStatus() != 200) {
      throw new IllegalStateException("the stub answered " + response.getStatus());
    }
    server.stop();
  }
}
