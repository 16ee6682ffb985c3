package dev.overstay.checks.model;

import java.util.List;

/**
 * What a method does, completely: what it has no flow for, it does not do.
 *
 * @param flows what it does, in the order of the row
 * @param library the library the row belongs to
 */
public record MethodModel(List<Flow> flows, String library) {

  public MethodModel {
    flows = List.copyOf(flows);
  }

  /** Whether it says when, or what for, a framework calls the method. */
  boolean saysRole() {
    for (Flow flow : flows) {
      if (flow instanceof Flow.Entry || flow instanceof Flow.Lifecycle) {
        return true;
      }
    }
    return false;
  }
}
