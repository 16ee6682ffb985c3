package dev.overstay.checks.model;

/** Why a framework calls a method. */
public enum EntryKind {
  /** A request came in. */
  REQUEST,
  /** A message or event came in. */
  MESSAGE,
  /** What the method is told of, a request, connection or session, has come to its end. */
  END,
  /** Time has passed. */
  PERIODIC
}
