package cases.shared_component.session_attribute_carries_request_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What a visitor searches for. */
public class SearchForm implements Serializable {

  private final String text;
  private final int page;

  public SearchForm(HttpServletRequest request) {
    this.text = request.getParameter("q");
    String number = request.getParameter("page");
    this.page = number == null ? 1 : Integer.parseInt(number);
  }

  public String text() {
    return text;
  }

  public int page() {
    return page;
  }
}
