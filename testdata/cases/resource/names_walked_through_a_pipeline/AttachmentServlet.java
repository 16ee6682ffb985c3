package cases.resource.names_walked_through_a_pipeline;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@WebServlet("/attachments")
public class AttachmentServlet extends HttpServlet {

  private static final Path ROOT = Path.of("/var/lib/helpdesk/attachments");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Path ticket = ROOT.resolve(request.getParameter("ticket")).normalize();
    if (!ticket.startsWith(ROOT) || !Files.isDirectory(ticket)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.getWriter().printf("{\"files\":[%s],\"bytes\":%d}", names(ticket), bytes(ticket));
  }

  private static String names(Path ticket) throws IOException {
    List<String> names = Files.walk(ticket, 2) // want: ResourceNotClosed
        .filter(Files::isRegularFile)
        .map(file -> '"' + ticket.relativize(file).toString() + '"')
        .collect(Collectors.toList());
    return String.join(",", names);
  }

  private static long bytes(Path ticket) throws IOException {
    try (Stream<Path> files = Files.walk(ticket, 2)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
