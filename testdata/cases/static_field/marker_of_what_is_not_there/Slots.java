package cases.static_field.marker_of_what_is_not_there;

/** Values of the current unit of work, by number; a marker says that there is none. */
final class Slots {

  static final Object NONE = new Object();

  private static final ThreadLocal<Slots> OF_THREAD = ThreadLocal.withInitial(Slots::new);

  private final Object[] values = new Object[8];

  private Slots() {
    java.util.Arrays.fill(values, NONE);
  }

  static Slots current() {
    return OF_THREAD.get();
  }

  static void end() {
    OF_THREAD.remove();
  }

  Object value(int slot) {
    return slot < values.length ? values[slot] : NONE;
  }

  void set(int slot, Object value) {
    values[slot] = value;
  }
}
