package cases.static_field.parts_of_a_form_without_any;

import jakarta.servlet.http.HttpServletRequest;

/** A part of a form. */
public class Part {

  private HttpServletRequest request;

  void setRequest(HttpServletRequest request) {
    this.request = request;
  }

  /** What was sent for it. */
  public String value(String field) {
    return request == null ? "" : request.getParameter(field);
  }
}
