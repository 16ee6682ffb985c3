package dev.overstay.checks.model;

/**
 * A mistake in a model file; the message is one sentence naming the file, the line and the reason.
 */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
