package dev.overstay.spotbugs;

import java.io.Serial;

/** A user's mistake in the settings; the message is one sentence that says what and what to do. */
final class SettingsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
