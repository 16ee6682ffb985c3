package cases.growth.files_left_to_the_exit_that_cannot_be_deleted;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** What cannot be deleted at once, because somebody has it open, is left to the end. */
public class UploadServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File file = File.createTempFile("upload", ".tmp");
    try (InputStream in = request.getInputStream()) {
      Files.copy(in, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
      response.setHeader("X-Length", Long.toString(file.length()));
    } finally {
      if (!file.delete()) {
        file.deleteOnExit();
      }
    }
  }
}
