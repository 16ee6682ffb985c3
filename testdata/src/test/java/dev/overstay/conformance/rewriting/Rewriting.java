package dev.overstay.conformance.rewriting;

import java.util.List;

/** A way to write the same program differently. */
@FunctionalInterface
public interface Rewriting {

  /** What is to be done to one source file; nothing where it has no place for it. */
  List<Edit> edits(Source source);

  /** {@code var} where a local variable's type follows from what it begins with. */
  Rewriting INFERRED_TYPES = InferredTypes::edits;

  /** Parentheses around every expression that may have them. */
  Rewriting PARENTHESES = Parentheses::edits;

  /** {@code this.} before each member of the object itself. */
  Rewriting EXPLICIT_THIS = ExplicitThis::edits;

  /** Anonymous classes instead of lambdas. */
  Rewriting ANONYMOUS_CLASSES = AnonymousClasses::edits;

  /** Statements in methods of their own. */
  Rewriting EXTRACTED_HELPERS = ExtractedHelpers::edits;

  /** Blank lines before statements and members. */
  Rewriting BLANK_LINES = BlankLines::edits;

  /** Methods and nested classes in the opposite order. */
  Rewriting REORDERED_MEMBERS = ReorderedMembers::edits;
}
