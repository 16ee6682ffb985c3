package cases.shared_component.servlet_instance_fields;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows an invoice as a page or as a download. */
@WebServlet("/invoices/*")
public class InvoiceServlet extends HttpServlet {

  private HttpServletRequest request;
  private HttpServletResponse response;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    this.request = request; // want: RequestStoredInSharedComponent "request"
    this.response = response; // want: RequestStoredInSharedComponent "response"
    String number = request.getPathInfo();
    if (number == null || number.length() < 2) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if ("pdf".equals(request.getParameter("as"))) {
      download(number.substring(1));
    } else {
      show(number.substring(1));
    }
  }

  private void show(String number) throws IOException {
    response.setContentType("text/html");
    response.getWriter().println("<h1>" + title(number) + "</h1>");
  }

  private void download(String number) throws IOException {
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=" + number + ".pdf");
    response.getOutputStream().print("%PDF-1.7 " + title(number));
  }

  private String title(String number) {
    boolean german = request.getLocale().getLanguage().equals("de");
    return (german ? "Rechnung " : "Invoice ") + number;
  }
}
