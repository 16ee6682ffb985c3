package dev.overstay.checks.model;

/** How many different keys a type, parameter or result can bring about. */
public enum KeyDomain {
  /** A number fixed by the program or its configuration: enums, classes, locales. */
  FINITE,
  /** As many as there are requests, users, ids or points in time. */
  OPEN
}
