package cases.static_field.frame_around_is_put_back;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class PageServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try (PageFrame frame = new PageFrame(request)) {
      response.getWriter().write(PageFrame.language());
    }
  }
}
