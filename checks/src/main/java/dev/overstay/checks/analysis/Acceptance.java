package dev.overstay.checks.analysis;

/**
 * What code may say about findings in it.
 *
 * @param needsReason whether an annotation that accepts a finding counts only with a reason
 * @param ofGeneratedCode whether nothing is reported in code that says that a tool wrote it
 */
public record Acceptance(boolean needsReason, boolean ofGeneratedCode) {

  /** Annotations count as they are, and generated code is like other code. */
  public static final Acceptance DEFAULT = new Acceptance(false, false);
}
