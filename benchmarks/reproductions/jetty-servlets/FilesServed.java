/*
 * finding: CacheWithoutEviction ccc209cc5ad856ad
 * with: org.eclipse.jetty:jetty-servlet:10.0.17
 *
 * A server gives out files at a limited rate; each file that was ever asked for stays mapped into
 * memory, also when it has been deleted since.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.servlets.DataRateLimitedServlet;

final class FilesServed {

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("files");
    DataRateLimitedServlet servlet = new DataRateLimitedServlet();
    ServletHolder holder = new ServletHolder(servlet);
    holder.setInitParameter("pause", "1");
    ServletContextHandler context = new ServletContextHandler();
    context.setBaseResource(org.eclipse.jetty.util.resource.Resource.newResource(home));
    context.addServlet(holder, "/files/*");
    Server server = new Server();
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    server.setHandler(context);
    server.start();
    Uses.of("files, all served and deleted")
        .keeps("mapped files", Fields.size(servlet, "cache"))
        .control("one file", number -> serve(connector, home.resolve("same.txt")))
        .play(number -> serve(connector, home.resolve("file-" + number + ".txt")));
  }

  private static void serve(LocalConnector connector, Path file) throws Exception {
    Files.writeString(file, "served");
    String answer =
        connector.getResponse(
            "GET /files/"
                + file.getFileName()
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    Files.delete(file);
    if (!answer.endsWith("served")) {
      throw new IllegalStateException(answer);
    }
  }
}
