package dev.overstay.checks.model;

/** Which end of a component's life a lifecycle method belongs to. */
public enum Phase {
  /** It counts as part of construction. */
  START,
  /** It is where what is owned must be released. */
  STOP
}
