package cases.static_field.frame_left_once_the_answer_is_sent;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class PageServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PageFrame frame = PageFrame.enter(request, response);
    try {
      response.getWriter().write(PageFrame.language());
    } finally {
      frame.leave();
    }
  }
}
