package cases.static_field.marker_of_what_is_not_there;

import jakarta.servlet.http.HttpServletRequest;

/** What the present unit of work knows. */
public final class Work {

  private HttpServletRequest request;

  public static Work current() {
    Slots slots = Slots.current();
    Object known = slots.value(3);
    if (known != Slots.NONE) {
      return (Work) known;
    }
    Work work = new Work();
    slots.set(3, work);
    return work;
  }

  public void setRequest(HttpServletRequest request) {
    this.request = request;
  }

  public HttpServletRequest request() {
    return request;
  }
}
