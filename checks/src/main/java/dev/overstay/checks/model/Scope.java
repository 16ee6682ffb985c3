package dev.overstay.checks.model;

/** How many requests one instance of a component serves. */
public enum Scope {
  /** One instance serves all requests. */
  SHARED,
  /** One instance per request. */
  REQUEST,
  /** One instance per session or conversation. */
  SESSION,
  /** A new instance for whoever asks. */
  PROTOTYPE
}
