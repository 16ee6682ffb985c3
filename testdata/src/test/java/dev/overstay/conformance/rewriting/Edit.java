package dev.overstay.conformance.rewriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of text put in the place of another, or between two characters.
 *
 * @param start the first character that goes
 * @param end the first that stays
 * @param text what comes instead
 * @param closes whether it ends something that begins before: of two that end at one place the
 *     inner one comes first, of two that begin there the outer one
 */
public record Edit(int start, int end, String text, boolean closes) {

  static Edit replacing(int start, int end, String text) {
    return new Edit(start, end, text, false);
  }

  static Edit opening(int at, String text) {
    return new Edit(at, at, text, false);
  }

  static Edit closing(int at, String text) {
    return new Edit(at, at, text, true);
  }

  /**
   * A text after edits that were collected from the outside to the inside.
   *
   * @throws IllegalArgumentException if two edits replace the same character
   */
  public static String apply(String text, List<Edit> edits) {
    List<Edit> closing = new ArrayList<>();
    List<Edit> others = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.closes()) {
        closing.add(0, edit);
      } else {
        others.add(edit);
      }
    }
    List<Edit> sorted = new ArrayList<>(closing);
    sorted.addAll(others);
    sorted.sort(
        Comparator.comparingInt(Edit::start)
            .thenComparing(Edit::closes, Comparator.reverseOrder())
            .thenComparingInt(Edit::end));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.start() < done) {
        throw new IllegalArgumentException("two edits of one place: " + edit);
      }
      out.append(text, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return out.append(text, done, text.length()).toString();
  }
}
