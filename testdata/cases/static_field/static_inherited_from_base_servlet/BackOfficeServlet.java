package cases.static_field.static_inherited_from_base_servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpSession;

/** What all pages of the back office share. */
abstract class BackOfficeServlet extends HttpServlet {

  /** The session of whoever works in the back office. */
  static HttpSession operatorSession;

  static String operator() {
    HttpSession session = operatorSession;
    return session == null ? "nobody" : String.valueOf(session.getAttribute("operator"));
  }
}
