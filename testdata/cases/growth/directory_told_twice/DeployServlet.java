package cases.growth.directory_told_twice;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;

/** The second time the same path is known already. */
public class DeployServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File directory = File.createTempFile("deploy", null);
    directory.deleteOnExit(); // want: CollectionOnlyGrows
    if (directory.delete() && directory.mkdirs()) {
      directory.deleteOnExit();
      response.setHeader("X-Directory", directory.getName());
    }
  }
}
