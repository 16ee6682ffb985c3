package dev.overstay.conformance;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.RetentionPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** When the findings of one case, seen in two ways, are the same. */
enum Parity {
  /** The same lines. */
  LINES {
    @Override
    boolean samePlace(Finding one, Finding other, Map<String, Statements> files) {
      return file(one).equals(file(other)) && line(one) == line(other);
    }
  },

  /**
   * Lines inside the same statement: compilers differ in which of a statement's lines they tell.
   */
  STATEMENTS {
    @Override
    boolean samePlace(Finding one, Finding other, Map<String, Statements> files) {
      Statements statements = files.get(file(one));
      return file(one).equals(file(other))
          && statements != null
          && statements.areInOne(line(one), line(other));
    }
  },

  /** The same findings, wherever they are now: the text has moved. */
  FINGERPRINTS {
    @Override
    boolean samePlace(Finding one, Finding other, Map<String, Statements> files) {
      return true;
    }
  },

  /**
   * The same rule for the same holder. What is known by the member that it happens in is another
   * finding when it happens in another one, and may be less certain from there.
   */
  HOLDERS {
    @Override
    boolean samePlace(Finding one, Finding other, Map<String, Statements> files) {
      return true;
    }

    @Override
    String identity(Finding finding) {
      return finding.path().steps().stream()
          .findFirst()
          .map(RetentionPath.Step::location)
          .filter(it -> it.span().anchorLine() == 0)
          .map(it -> it.className() + "." + it.member())
          .orElse("");
    }
  },

  /** The same rules: there are no lines. */
  RULES {
    @Override
    boolean samePlace(Finding one, Finding other, Map<String, Statements> files) {
      return true;
    }
  };

  /**
   * Whether two findings are at the same place.
   *
   * @param files the statements of the case's files
   */
  abstract boolean samePlace(Finding one, Finding other, Map<String, Statements> files);

  /** The differences between what is expected and what is found, as texts. */
  List<String> differences(
      List<Finding> expected, List<Finding> found, Map<String, Statements> files) {
    BiPredicate<Finding, Finding> same =
        (one, other) -> what(one).equals(what(other)) && samePlace(one, other, files);
    List<Finding> rest = new ArrayList<>(found);
    List<String> differences = new ArrayList<>();
    for (Finding each : expected) {
      rest.stream()
          .filter(it -> same.test(each, it))
          .findFirst()
          .ifPresentOrElse(
              rest::remove, () -> differences.add("LOST " + FindingText.of(each).strip()));
    }
    rest.forEach(it -> differences.add("NEW " + FindingText.of(it).strip()));
    return differences;
  }

  /** What a finding is known by, whatever its place. */
  String identity(Finding finding) {
    return finding.level() + " " + finding.fingerprint();
  }

  /** All that two findings have in common wherever they are. */
  private String what(Finding finding) {
    return finding.rule()
        + " "
        + identity(finding)
        + finding.suppression().map(it -> " " + it.kind()).orElse("");
  }

  private static String file(Finding finding) {
    return finding.primary().sourcePath();
  }

  private static int line(Finding finding) {
    return finding.primary().span().anchorLine();
  }

  /** The statements of a case's files, by the names findings have for them. */
  static Map<String, Statements> statements(Case each) {
    String directory = each.packageName().replace('.', '/') + "/";
    return each.files().stream()
        .collect(Collectors.toMap(it -> directory + it.getFileName(), Statements::of));
  }
}
