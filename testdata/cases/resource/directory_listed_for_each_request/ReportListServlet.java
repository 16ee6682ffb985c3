package cases.resource.directory_listed_for_each_request;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Lists the reports there are. */
public class ReportListServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path reports = Path.of("reports");
    String names =
        Files.list(reports) // want: ResourceNotClosed
            .map(path -> path.getFileName().toString())
            .filter(name -> name.endsWith(".pdf"))
            .sorted()
            .collect(Collectors.joining("\n"));
    response.getWriter().write(names);
  }
}
