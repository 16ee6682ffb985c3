package dev.overstay.reporting;

/** Text of the analysed program made harmless for a terminal. */
final class Plain {

  private static final int TAB = 4;

  private Plain() {}

  /** The text with tabs as spaces and control characters, which terminals obey, as {@code ?}. */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        plain.append(" ".repeat(TAB - plain.length() % TAB));
      } else {
        plain.append(isObeyed(c) ? '?' : c);
      }
    }
    return plain.toString();
  }

  private static boolean isObeyed(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
