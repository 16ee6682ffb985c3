package cases.scheduler.timer_in_object_made_per_login_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class LoginServlet extends HttpServlet {

  private final transient UpstreamKeepAlive.BookingGateway gateway;

  public LoginServlet(UpstreamKeepAlive.BookingGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String ticket = gateway.open(request.getParameter("user"), request.getParameter("password"));
    UpstreamKeepAlive keepAlive = new UpstreamKeepAlive(gateway, ticket);
    keepAlive.start();
    request.changeSessionId();
    request.getSession().setAttribute("upstream", keepAlive);
    response.sendRedirect(request.getContextPath() + "/bookings");
  }
}
