package dev.overstay.cli;

import java.util.List;

/**
 * What was found behind a PATH.
 *
 * @param targets modules to analyse
 * @param problems one sentence for each module that should be analysed and cannot be
 * @param missing one sentence for each library that the project names and that is not at hand
 */
record Found(List<Target> targets, List<String> problems, List<String> missing) {

  static Found of(Target target) {
    return new Found(List.of(target), List.of(), List.of());
  }
}
