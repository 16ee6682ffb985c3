package cases.static_field.untyped_helper_two_levels_deep;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One attachment per slot; a newer one replaces the older. */
final class Attachments {

  private static final Map<Slot, Object> NEWEST =
      Collections.synchronizedMap(new EnumMap<>(Slot.class));

  private Attachments() {}

  static void keep(Slot slot, Object attachment) {
    NEWEST.put(slot, attachment);
  }

  static Object newest(Slot slot) {
    return NEWEST.get(slot);
  }
}
