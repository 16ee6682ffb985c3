package cases.growth.file_left_to_the_exit_when_deleting_fails;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Counts what is sent; a file that cannot be deleted at once is left to the end. */
public class SpooledBody extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path spool = Files.createTempFile("body", ".spool");
    Files.copy(request.getInputStream(), spool, StandardCopyOption.REPLACE_EXISTING);
    response.setHeader("X-Length", Long.toString(Files.size(spool)));
    dispose(spool);
  }

  private static void dispose(Path spool) {
    try {
      Files.delete(spool);
    } catch (IOException e) {
      spool.toFile().deleteOnExit();
    }
  }
}
