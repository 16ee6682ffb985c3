package cases.static_field.untyped_helper_two_levels_deep_fixed;

/** The facts that go with the newest complaint. */
final class SupportBundle {

  private SupportBundle() {}

  static void note(String kind, Object fact) {
    if (fact == null) {
      return;
    }
    Attachments.keep(Slot.named(kind), fact);
  }
}
