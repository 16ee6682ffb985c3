package dev.overstay.benchmarks;

import java.io.Serial;

/** A mistake of whoever runs the benchmark, or of the machine; the message says what to do. */
public final class UserError extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public UserError(String message) {
    super(message);
  }
}
