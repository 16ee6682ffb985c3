package cases.growth.protocol_buffer_of_servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class ProtocolServlet extends HttpServlet {

  private final StringBuffer protocol = new StringBuffer();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    protocol.append(request.getRequestURI()).append('\n'); // want: CollectionOnlyGrows
    response.getWriter().print("ok");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print(protocol);
  }
}
