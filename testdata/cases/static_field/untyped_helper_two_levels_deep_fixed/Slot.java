package cases.static_field.untyped_helper_two_levels_deep_fixed;

/** What can be attached to a complaint. */
enum Slot {
  TEXT,
  REQUEST,
  OTHER;

  static Slot named(String kind) {
    for (Slot slot : values()) {
      if (slot.name().equalsIgnoreCase(kind)) {
        return slot;
      }
    }
    return OTHER;
  }
}
