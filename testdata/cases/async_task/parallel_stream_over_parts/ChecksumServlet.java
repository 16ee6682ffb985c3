package cases.async_task.parallel_stream_over_parts;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Computes the checksums of all uploaded files, in parallel. */
@MultipartConfig
public class ChecksumServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String salt = request.getParameter("salt");
    List<String> sums =
        request.getParts().parallelStream()
            .filter(part -> part.getSize() > 0)
            .map(part -> part.getSubmittedFileName() + "=" + sum(part, request, salt))
            .sorted()
            .toList();
    PrintWriter out = response.getWriter();
    sums.forEach(out::println);
  }

  private static int sum(Part part, HttpServletRequest request, String salt) {
    try (InputStream content = part.getInputStream()) {
      int seed = Objects.hash(salt, request.getContextPath());
      return 31 * seed + Arrays.hashCode(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
