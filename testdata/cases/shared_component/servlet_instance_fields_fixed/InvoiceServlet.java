package cases.shared_component.servlet_instance_fields_fixed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows an invoice as a page or as a download. */
@WebServlet("/invoices/*")
public class InvoiceServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getPathInfo();
    if (number == null || number.length() < 2) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if ("pdf".equals(request.getParameter("as"))) {
      download(request, response, number.substring(1));
    } else {
      show(request, response, number.substring(1));
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String number)
      throws IOException {
    response.setContentType("text/html");
    response.getWriter().println("<h1>" + title(request, number) + "</h1>");
  }

  private void download(HttpServletRequest request, HttpServletResponse response, String number)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=" + number + ".pdf");
    response.getOutputStream().print("%PDF-1.7 " + title(request, number));
  }

  private static String title(HttpServletRequest request, String number) {
    boolean german = request.getLocale().getLanguage().equals("de");
    return (german ? "Rechnung " : "Invoice ") + number;
  }
}
