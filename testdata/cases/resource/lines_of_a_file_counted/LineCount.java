package cases.resource.lines_of_a_file_counted;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells how many errors are in a log. */
public class LineCount extends HttpServlet {

  private transient Path logs;

  @Override
  public void init() throws ServletException {
    logs = Path.of(getInitParameter("logs"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path log = logs.resolve(Path.of(request.getParameter("log")).getFileName());
    Stream<String> lines = Files.lines(log); // want: ResourceNotClosed
    long errors = lines.filter(line -> line.contains("ERROR")).count();
    response.getWriter().println(errors);
  }
}
