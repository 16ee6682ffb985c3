package dev.overstay.checks.configuration;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.BaselineReader;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.MalformedBaselineException;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a plugin tells its host of an analysis: the findings that nobody accepted, that no baseline
 * knows, that are not excluded, at their levels. A host has no place for anything else.
 */
public final class HostFindings {

  private static final String DRIFTED =
      "The rule came to find this after the baseline was written.";

  private final Configuration configuration;
  private final Optional<Baseline> baseline;

  private HostFindings(Configuration configuration, Optional<Baseline> baseline) {
    this.configuration = configuration;
    this.baseline = baseline;
  }

  /**
   * What a configuration says of them.
   *
   * @throws ConfigurationException if its baseline is none
   */
  public static HostFindings of(Configuration configuration) {
    return new HostFindings(
        configuration, configuration.baseline().map(it -> read(it, configuration)));
  }

  private static Baseline read(Path file, Configuration configuration) {
    String where = configuration.said(Key.BASELINE);
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(where, file + " does not exist.");
    }
    try {
      return BaselineReader.read(file);
    } catch (MalformedBaselineException e) {
      throw new ConfigurationException(where, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ConfigurationException(where, file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The configuration that they were made by. */
  public Configuration configuration() {
    return configuration;
  }

  /**
   * The analysis to ask.
   *
   * @param enabled whether the host lets a rule speak
   */
  public Analysis analysis(Predicate<String> enabled) {
    return new Analysis(
        Models.shipped().with(configuration.models().toArray(ModelFile[]::new)),
        enabled.and(configuration::isEnabled),
        new Acceptance(configuration.requiresReason(), configuration.skipsGenerated()));
  }

  /**
   * The findings to tell.
   *
   * @param found what the analysis found
   * @param named whether the host says how loud a rule is, so that it is not new to anybody
   * @param newRules those whose findings are notes as long as nothing is said of them
   */
  public List<Finding> told(List<Finding> found, Predicate<String> named, NewRules newRules) {
    List<Finding> open = found.stream().filter(finding -> finding.suppression().isEmpty()).toList();
    return unknown(open).stream()
        .flatMap(
            it ->
                configuration.told(it, named.test(it.rule()) ? NewRules.none() : newRules).stream())
        .filter(it -> it.level().atLeast(configuration.lowest().orElse(Level.NOTE)))
        .filter(it -> !configuration.excludes(it.primary().sourcePath()))
        .toList();
  }

  /** What drifted is a note, which fails no build, unless somebody wants it to. */
  private List<Finding> unknown(List<Finding> open) {
    if (baseline.isEmpty()) {
      return open;
    }
    Baseline.Comparison comparison =
        baseline.get().compare(open, RuleInfo.revisions(RuleSet.infos()));
    List<Finding> unknown = new ArrayList<>(comparison.fresh());
    comparison.drifted().stream()
        .map(it -> configuration.failsOnDrift() ? it : it.at(Level.NOTE).advising(DRIFTED))
        .forEach(unknown::add);
    return unknown.stream().sorted(Finding.ORDER).toList();
  }
}
