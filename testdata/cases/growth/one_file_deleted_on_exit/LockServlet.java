package cases.growth.one_file_deleted_on_exit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;

/** Marks the node as busy: it is the same file each time. */
public class LockServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File mark = new File("/var/run/node.busy");
    if (mark.createNewFile()) {
      mark.deleteOnExit();
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
