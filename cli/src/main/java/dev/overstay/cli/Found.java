package dev.overstay.cli;

import java.util.List;

/**
 * What was found behind a PATH.
 *
 * @param targets modules to analyse
 * @param problems one sentence for each module that should be analysed and cannot be
 * @param missing one sentence for each library that the project names and that is not at hand
 * @param notes sentences about what is read that the user may not expect
 */
record Found(
    List<Target> targets, List<String> problems, List<String> missing, List<String> notes) {

  static Found of(Target target) {
    return new Found(List.of(target), List.of(), List.of(), List.of());
  }
}
