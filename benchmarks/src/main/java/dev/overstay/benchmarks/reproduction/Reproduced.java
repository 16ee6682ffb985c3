package dev.overstay.benchmarks.reproduction;

import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a true finding besides the judgement of its readers.
 *
 * @param finding which
 * @param program that shows it, empty where it is the mend that speaks for it
 * @param figures what the program measured when the table was written
 * @param mended the release in which its authors mended it, empty where that is not known
 * @param reference where they speak of it
 */
record Reproduced(
    Finding finding, String program, String figures, String mended, String reference) {

  private static final List<String> HEAD =
      List.of("library", "rule", "fingerprint", "program", "figures", "mended", "reference");

  static Map<Finding, Reproduced> readAll(Path file) {
    Map<Finding, Reproduced> all = new LinkedHashMap<>();
    for (List<String> row : Table.read(file, HEAD.size())) {
      Finding finding = new Finding(row.get(0), row.get(1), row.get(2));
      Reproduced reproduced =
          new Reproduced(finding, row.get(3), row.get(4), row.get(5), row.get(6));
      if (reproduced.program.isEmpty() && reproduced.reference.isEmpty()) {
        throw new UserError(file.getFileName() + " has neither program nor reference: " + finding);
      }
      if (all.put(finding, reproduced) != null) {
        throw new UserError(file.getFileName() + " has a finding twice: " + finding);
      }
    }
    return all;
  }

  static void writeAll(Path file, Collection<Reproduced> all) {
    List<Reproduced> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(it -> it.finding().toString()));
    Table.write(
        file,
        HEAD,
        sorted.stream()
            .map(
                it ->
                    List.of(
                        it.finding.library(),
                        it.finding.rule(),
                        it.finding.fingerprint(),
                        it.program,
                        it.figures,
                        it.mended,
                        it.reference))
            .toList());
  }

  /** The same finding, shown by a program. */
  Reproduced shownBy(String shower, String measured) {
    return new Reproduced(finding, shower, measured, mended, reference);
  }

  static Reproduced shown(Finding finding, String program, String measured) {
    return new Reproduced(finding, program, measured, "", "");
  }
}
