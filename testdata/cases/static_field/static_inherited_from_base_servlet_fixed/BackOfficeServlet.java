package cases.static_field.static_inherited_from_base_servlet_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpSession;

/** What all pages of the back office share. */
abstract class BackOfficeServlet extends HttpServlet {

  static String operator(HttpSession session) {
    return session == null ? "nobody" : String.valueOf(session.getAttribute("operator"));
  }
}
