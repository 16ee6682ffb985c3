package cases.blocking.answer_of_a_backend_read_for_ever_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class Proxy extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpURLConnection backend =
        (HttpURLConnection) new URL("http://backend" + request.getPathInfo()).openConnection();
    backend.setReadTimeout(3_000);
    try (InputStream answer = backend.getInputStream()) {
      answer.transferTo(response.getOutputStream());
    }
  }
}
