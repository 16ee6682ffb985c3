package dev.overstay.errorprone;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.ErrorProneOptions.Severity;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.util.Optional;

/**
 * How loud a finding is in this compilation.
 *
 * <p>A finding has a level of its own, by how sure it is. What is said about its rule on the
 * command line lifts or lowers it, but for notes: what a rule is not sure of fails no build.
 */
final class Severities {

  private final ErrorProneOptions options;

  Severities(ErrorProneOptions options) {
    this.options = options;
  }

  /** Whether a rule may speak at all. */
  boolean isEnabled(String rule) {
    Severity said = options.getSeverityMap().get(rule);
    return said == null ? !options.isDisableAllChecks() : said != Severity.OFF;
  }

  /** Whether somebody said how loud a rule is to be: then it is not new to them. */
  boolean isNamed(String rule) {
    Severity said = options.getSeverityMap().get(rule);
    return said == Severity.ERROR || said == Severity.WARN;
  }

  /**
   * How a finding is said; empty when it is not.
   *
   * @param lowest the least level that is shown
   */
  Optional<SeverityLevel> of(Finding finding, Level lowest) {
    if (!finding.level().atLeast(lowest)) {
      return Optional.empty();
    }
    Severity said = options.getSeverityMap().getOrDefault(finding.rule(), Severity.DEFAULT);
    if (finding.level() == Level.NOTE) {
      return said == Severity.OFF ? Optional.empty() : Optional.of(note());
    }
    return switch (said) {
      case OFF -> Optional.empty();
      case ERROR -> Optional.of(error());
      case WARN -> Optional.of(SeverityLevel.WARNING);
      case DEFAULT -> byItself(finding.level());
    };
  }

  private Optional<SeverityLevel> byItself(Level level) {
    if (level == Level.ERROR) {
      return Optional.of(error());
    }
    return options.isDisableAllWarnings() ? Optional.empty() : Optional.of(SeverityLevel.WARNING);
  }

  private SeverityLevel error() {
    return options.isDropErrorsToWarnings() ? SeverityLevel.WARNING : SeverityLevel.ERROR;
  }

  private SeverityLevel note() {
    return options.isSuggestionsAsWarnings() ? SeverityLevel.WARNING : SeverityLevel.SUGGESTION;
  }
}
