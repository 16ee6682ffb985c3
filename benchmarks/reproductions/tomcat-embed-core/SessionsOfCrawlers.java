/*
 * finding: CacheWithoutEviction 2f9d6d80a64e4352
 *
 * Crawlers read a page that starts a session, one session after the other as each ends; the id of
 * every session stays in one of the two maps of the valve.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.CrawlerSessionManagerValve;

final class SessionsOfCrawlers {

  public static void main(String[] arguments) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    CrawlerSessionManagerValve valve = new CrawlerSessionManagerValve();
    tomcat.getHost().getPipeline().addValve(valve);
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "page", new Page());
    context.addServletMappingDecoded("/", "page");
    tomcat.getConnector();
    tomcat.start();
    HttpClient client = HttpClient.newHttpClient();
    URI page = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
    Uses.of("sessions of crawlers, all ended")
        .keeps("ids of sessions", Fields.size(valve, "sessionIdClientId"))
        .releases("clients", Fields.size(valve, "clientIdSessionId"))
        .releases("sessions", () -> context.getManager().getActiveSessions())
        .control("browsers", number -> read(client, page, "Mozilla/5.0", context))
        .play(number -> read(client, page, "Googlebot/2.1", context));
  }

  private static void read(HttpClient client, URI page, String agent, Context context)
      throws Exception {
    HttpRequest request = HttpRequest.newBuilder(page).header("User-Agent", agent).build();
    client.send(request, HttpResponse.BodyHandlers.discarding());
    // As the container does when the time of a session is up.
    for (Session session : context.getManager().findSessions()) {
      session.expire();
    }
  }

  private static final class Page extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      request.getSession();
    }
  }
}
