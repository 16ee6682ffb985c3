package cases.resource.last_stream_of_loop_closed_fixed;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sends the chapters of a book one after the other. */
public class BookServlet extends HttpServlet {

  private final transient List<Path> chapters = List.of(Path.of("one.html"), Path.of("two.html"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(response.getOutputStream());
  }

  private void send(ServletOutputStream out) throws IOException {
    InputStream chapter = null;
    try {
      for (Path file : chapters) {
        if (chapter != null) {
          chapter.close();
        }
        chapter = Files.newInputStream(file);
        chapter.transferTo(out);
      }
    } finally {
      if (chapter != null) {
        chapter.close();
      }
    }
  }
}
