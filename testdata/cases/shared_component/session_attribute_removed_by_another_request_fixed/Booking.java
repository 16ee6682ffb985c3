package cases.shared_component.session_attribute_removed_by_another_request_fixed;

/** What is known of a booking after its first page. */
class Booking {

  private final String trip;
  private final String partner;

  Booking(String trip, String partner) {
    this.trip = trip;
    this.partner = partner;
  }

  String trip() {
    return trip;
  }

  boolean isFromPartner() {
    return partner != null;
  }
}
