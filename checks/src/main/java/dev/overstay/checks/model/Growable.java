package dev.overstay.checks.model;

/** The shape of a type whose instances grow. */
public enum Growable {
  /** Entries under keys. */
  MAP,
  /** Elements in order. */
  LIST,
  /** Elements once. */
  SET,
  /** Elements that wait to be taken. */
  QUEUE,
  /** Text or bytes. */
  BUFFER
}
