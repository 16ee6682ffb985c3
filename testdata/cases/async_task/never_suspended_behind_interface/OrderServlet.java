package cases.async_task.never_suspended_behind_interface;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Takes orders over HTTP. */
@WebServlet(urlPatterns = "/orders", asyncSupported = true)
public class OrderServlet extends HttpServlet {

  @Inject private transient OrderDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    desk.take(new ServletExchange(request));
  }
}
