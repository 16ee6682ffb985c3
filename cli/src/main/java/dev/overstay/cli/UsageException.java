package dev.overstay.cli;

/** A user's mistake; the message is one sentence that says what, where and what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String sentence) {
    super(sentence);
  }
}
