package dev.overstay.checks.finding;

/** A file that should be a baseline is none; the message is a sentence for the user. */
public final class MalformedBaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedBaselineException(String message) {
    super(message);
  }
}
