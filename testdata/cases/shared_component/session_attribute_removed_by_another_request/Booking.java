package cases.shared_component.session_attribute_removed_by_another_request;

import jakarta.servlet.http.HttpServletRequest;

/** What is known of a booking after its first page. */
class Booking {

  private final String trip;
  private final HttpServletRequest first;

  Booking(String trip, HttpServletRequest first) {
    this.trip = trip;
    this.first = first;
  }

  String trip() {
    return trip;
  }

  boolean isFromPartner() {
    return first.getParameter("partner") != null;
  }
}
