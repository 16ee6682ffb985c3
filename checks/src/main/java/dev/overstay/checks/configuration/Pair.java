package dev.overstay.checks.configuration;

/** A name and what is said of it, {@code name=value}. */
record Pair(String name, String value) {

  static Pair of(Value value, String form) {
    int sign = value.text().lastIndexOf('=');
    if (sign <= 0 || sign == value.text().length() - 1) {
      throw new ConfigurationException(
          value.origin().text(), "\"" + value.text() + "\" is not " + form + ".");
    }
    return new Pair(
        value.text().substring(0, sign).strip(), value.text().substring(sign + 1).strip());
  }
}
