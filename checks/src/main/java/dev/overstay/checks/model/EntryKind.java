package dev.overstay.checks.model;

/** Why a framework calls a method. */
public enum EntryKind {
  /** A request came in. */
  REQUEST,
  /** A message or event came in. */
  MESSAGE,
  /** Time has passed. */
  PERIODIC
}
