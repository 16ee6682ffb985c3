package dev.overstay.checks.finding;

import java.util.List;

/**
 * What keeps a value alive, from the root that keeps (a static field, a shared component, a thread)
 * to the value that is kept.
 */
public record RetentionPath(List<Step> steps) {

  /** How a step is known. */
  public enum Provenance {
    /** Read from code. */
    COMPUTED,
    /** Said by a model. */
    MODELED,
    /** Assumed for lack of either. */
    ASSUMED
  }

  /**
   * One link of the chain.
   *
   * @param location where it can be seen
   * @param phrase what happens there, {@code static field Foo.CACHE}, {@code put into it here}
   * @param provenance how it is known
   */
  public record Step(Location location, String phrase, Provenance provenance) {}
}
