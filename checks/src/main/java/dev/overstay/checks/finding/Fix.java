package dev.overstay.checks.finding;

/**
 * A way to mend a finding, said without source text: where something is to be done, and what. Who
 * has the source makes an edit of it, or leaves it where the source has another shape than the edit
 * can be made in.
 *
 * @param title what it does, in words that follow "You can": {@code stop it in close()}
 * @param safety whether somebody must look at the outcome
 * @param change what is to be done
 */
public record Fix(String title, Safety safety, Change change) {

  /** Whether an edit may be made unseen. */
  public enum Safety {
    /** The program means the same but for the defect. */
    SAFE,
    /** It holds a value or a decision that the program's owner must look at. */
    NEEDS_REVIEW
  }
}
