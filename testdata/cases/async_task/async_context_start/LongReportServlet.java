package cases.async_task.async_context_start;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** Makes reports that take a while, on a thread the container provides for that. */
@WebServlet(urlPatterns = "/reports/long", asyncSupported = true)
public class LongReportServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext exchange = request.startAsync(request, response);
    exchange.setTimeout(60_000);
    exchange.start(
        () -> {
          try {
            render(request, response);
          } catch (IOException e) {
            log("report " + request.getParameter("report"), e);
          } finally {
            exchange.complete();
          }
        });
  }

  private static void render(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PrintWriter out = response.getWriter();
    out.println("report " + request.getParameter("report"));
    for (int row = 0; row < 1_000; row++) {
      out.println(row + ";" + row * row);
    }
  }
}
