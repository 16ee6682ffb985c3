package dev.overstay.checks.model;

/** Where and when a given function is called. */
public enum Where {
  /** In place, before the method returns. */
  HERE,
  /** Later, by the owner or registry it was given to. */
  LATER,
  /** On another thread. */
  ELSEWHERE
}
