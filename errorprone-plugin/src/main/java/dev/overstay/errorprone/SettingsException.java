package dev.overstay.errorprone;

/** A user's mistake in an option; the message is a sentence without its full stop. */
final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SettingsException(String message) {
    super(message);
  }
}
