package cases.cache_map.keys_known_five_callers_away;

/** Seals texts for a partner. */
final class Seals {

  String seal(String partner, String text) {
    return "<seal>" + encrypt(partner, text) + "</seal>";
  }

  private static String encrypt(String partner, String text) {
    return Ciphers.encrypt(partner, text);
  }
}
