package cases.growth.file_of_each_response_deleted_on_exit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with what it was asked. */
public class BodyServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (BufferedBody body = new BufferedBody()) {
      body.write(request.getQueryString().getBytes(StandardCharsets.UTF_8));
      response.getOutputStream().write(body.read());
    }
  }
}
