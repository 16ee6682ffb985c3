package cases.shared_component.session_attribute_carries_request_fixed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Searches the catalogue and keeps the form for the way back from an article. */
public class SearchServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    HttpSession session = request.getSession();
    SearchForm form = new SearchForm(request);
    if (form.text() == null) {
      Object previous = session.getAttribute("search");
      request.setAttribute("form", previous);
    } else {
      session.setAttribute("search", form);
      request.setAttribute("form", form);
    }
    request.getRequestDispatcher("/WEB-INF/search.jsp").forward(request, response);
  }
}
