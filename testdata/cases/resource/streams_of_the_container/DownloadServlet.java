package cases.resource.streams_of_the_container;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** What belongs to the container is closed by it. */
public class DownloadServlet extends HttpServlet {

  private static final Path FILES = Path.of("/srv/files");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ServletOutputStream out = response.getOutputStream();
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    Files.copy(FILES.resolve("today.csv"), zipped);
    zipped.finish();
    out.flush();
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    BufferedReader reader = request.getReader();
    PrintWriter writer = response.getWriter();
    writer.println(reader.readLine());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    for (Part part : request.getParts()) {
      try (InputStream in = part.getInputStream()) {
        Files.copy(in, Files.createTempFile("part", null));
      }
      part.delete();
    }
  }
}
