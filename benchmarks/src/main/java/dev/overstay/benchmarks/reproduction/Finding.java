package dev.overstay.benchmarks.reproduction;

import dev.overstay.benchmarks.UserError;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A finding of the precision run, as verdicts name it. */
record Finding(String library, String rule, String fingerprint) {

  /** Reads {@code Rule fingerprint}. */
  static Finding parse(String library, String text, Path where) {
    List<String> words = Arrays.asList(text.split(" ", -1));
    if (words.size() != 2) {
      throw new UserError("'" + text + "' in " + where + " is not a rule and a fingerprint");
    }
    return new Finding(library, words.get(0), words.get(1));
  }

  @Override
  public String toString() {
    return library + " " + rule + " " + fingerprint;
  }
}
