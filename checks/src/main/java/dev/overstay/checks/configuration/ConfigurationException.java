package dev.overstay.checks.configuration;

/**
 * A mistake in a configuration, or in an option that says the same; the message is one sentence
 * that begins with where.
 */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConfigurationException(String where, String reason) {
    super(where + ": " + reason);
  }
}
