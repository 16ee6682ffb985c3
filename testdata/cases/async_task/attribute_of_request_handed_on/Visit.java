package cases.async_task.attribute_of_request_handed_on;

import jakarta.servlet.http.HttpServletRequest;

/** A request, and what is known of it. */
final class Visit {

  private final HttpServletRequest request;

  Visit(HttpServletRequest request) {
    this.request = request;
  }

  Tracker tracker() {
    return (Tracker) request.getAttribute("tracker");
  }
}
