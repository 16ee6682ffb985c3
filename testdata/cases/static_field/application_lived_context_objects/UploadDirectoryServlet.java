package cases.static_field.application_lived_context_objects;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the servlet context it is asked through: it lives as long as the application. */
public class UploadDirectoryServlet extends HttpServlet {

  private static volatile ServletContext context;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    context = request.getServletContext();
    response.getWriter().println(directory());
  }

  static String directory() {
    ServletContext known = context;
    return known == null ? "/tmp" : known.getRealPath("/uploads");
  }
}
