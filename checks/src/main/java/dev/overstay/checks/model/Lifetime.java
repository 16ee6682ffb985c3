package dev.overstay.checks.model;

/** How long a value or a holder lives. The order of the constants is the order of the lifetimes. */
public enum Lifetime {
  /** Until the call returns. */
  CALL,
  /** Until the request, message or unit of work is done. */
  REQUEST,
  /** Until the connection closes. */
  CONNECTION,
  /** Until the user's session ends. */
  SESSION,
  /** As long as the application. */
  APPLICATION;

  /** Whether a holder of this lifetime is still there when a value of the other is done with. */
  public boolean outlives(Lifetime other) {
    return compareTo(other) > 0;
  }
}
