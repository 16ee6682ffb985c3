package cases.shared_component.session_attribute_carries_request;

import jakarta.servlet.http.HttpServletRequest;

/** What a visitor searches for, read from the request as it is asked for. */
public class SearchForm {

  private final HttpServletRequest request;

  public SearchForm(HttpServletRequest request) {
    this.request = request;
  }

  public String text() {
    return request.getParameter("q");
  }

  public int page() {
    String page = request.getParameter("page");
    return page == null ? 1 : Integer.parseInt(page);
  }
}
