package cases.cache_map.keys_known_five_callers_away;

/** Puts answers together. */
final class Answers {

  String answer(String partner, String text) {
    return "<answer>" + body(partner, text) + "</answer>";
  }

  private static String body(String partner, String text) {
    return text.isBlank() ? "" : new Seals().seal(partner, text);
  }
}
