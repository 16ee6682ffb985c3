package cases.growth.answers_of_another_kind_than_the_shared_one;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;

/** Takes what meters report. */
public class MeterServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    Answer<?> answer = "table".equals(req.getHeader("X-Kind")) ? new Table() : Acknowledged.ALWAYS;
    try (BufferedReader lines = req.getReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answer.line(line);
      }
    }
    resp.getWriter().println(answer.reading().status());
  }
}
