package cases.shared_component.enum_constant_field;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Sends a report in the format the client asks for. */
public class ReportServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exporter exporter = Exporter.valueOf(request.getParameter("format"));
    exporter.begin(response);
    for (int week = 1; week <= 52; week++) {
      exporter.row(List.of("week " + week, request.getParameter("unit")));
    }
  }
}
