package cases.growth.templates_of_each_tenant_deleted_on_exit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.Principal;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Sets letters with the template that a tenant has sent. */
public class LetterServlet extends HttpServlet {

  private final Map<Principal, Workspace> workspaces =
      Collections.synchronizedMap(new WeakHashMap<>());

  @Override
  protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try (InputStream body = req.getInputStream()) {
      workspaces.put(req.getUserPrincipal(), new Workspace(body));
    }
  }

  @Override
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Workspace workspace = workspaces.get(req.getUserPrincipal());
    if (workspace != null) {
      Files.copy(workspace.template().toPath(), resp.getOutputStream());
    }
  }
}
