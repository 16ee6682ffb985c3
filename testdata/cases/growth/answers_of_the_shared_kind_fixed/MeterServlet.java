package cases.growth.answers_of_the_shared_kind_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;

/** Takes what meters report. */
public class MeterServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    try (BufferedReader lines = req.getReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Log.UNASKED.line(line);
      }
    }
    resp.getWriter().println(Log.UNASKED.reading().status());
  }
}
