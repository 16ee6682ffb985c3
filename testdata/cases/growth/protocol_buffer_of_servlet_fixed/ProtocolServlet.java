package cases.growth.protocol_buffer_of_servlet_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class ProtocolServlet extends HttpServlet {

  private static final int MOST = 100_000;

  private final StringBuffer protocol = new StringBuffer();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    protocol.append(request.getRequestURI()).append('\n');
    if (protocol.length() > MOST) {
      protocol.setLength(0);
    }
    response.getWriter().print("ok");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print(protocol);
  }
}
