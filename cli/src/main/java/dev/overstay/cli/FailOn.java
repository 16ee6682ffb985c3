package dev.overstay.cli;

import dev.overstay.checks.finding.Level;

/** The lowest level of a finding that makes the run fail. */
enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  boolean includes(Level level) {
    return this != NEVER && level.atLeast(Level.valueOf(name()));
  }
}
