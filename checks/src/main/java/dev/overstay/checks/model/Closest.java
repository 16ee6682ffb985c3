package dev.overstay.checks.model;

import java.util.Collection;
import java.util.Comparator;

/** The known word closest to an unknown one, by edit distance, for messages that help. */
public final class Closest {

  private Closest() {}

  /** The known word to suggest; of equally close ones the first in order. */
  public static String to(String word, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("nothing");
  }

  /** How many letters have to be put in, left out, replaced or swapped with the next. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], 1 + beforeLast[j - 2]);
        }
      }
      beforeLast = previous;
      previous = current;
    }
    return previous[b.length()];
  }
}
