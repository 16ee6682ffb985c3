package cases.static_field.direct_assignment_for_error_page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Turns a cart into an order. */
final class OrderDesk {

  String place(String cart, String payment) {
    if (cart == null || cart.isBlank()) {
      throw new IllegalStateException("cart is empty");
    }
    if (payment == null) {
      throw new IllegalStateException("no payment chosen");
    }
    return UUID.nameUUIDFromBytes((cart + payment).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
