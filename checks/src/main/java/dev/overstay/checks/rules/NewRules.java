package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules that came with a release. What they find are notes in that release, until a project
 * opts in: an upgrade does not break a build. With the next release they are as loud as any other.
 * The first release of all has no new ones.
 */
public final class NewRules {

  private static final String FIRST_RELEASE = "0.1";

  private final Set<String> ids;

  private NewRules(Set<String> ids) {
    this.ids = ids;
  }

  /** Those of the release that is running. */
  public static NewRules ofThisRelease() {
    return of(version(), RuleSet.infos());
  }

  /**
   * Those of a release.
   *
   * @param version begins with major and minor number
   */
  public static NewRules of(String version, List<RuleInfo> rules) {
    String release = release(version);
    return new NewRules(
        rules.stream()
            .filter(rule -> release(rule.since()).equals(release))
            .filter(rule -> !release.equals(FIRST_RELEASE))
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Nothing is new to who has opted in. */
  public static NewRules none() {
    return new NewRules(Set.of());
  }

  /** The finding, as a note where its rule is new. */
  public Finding quiet(Finding finding) {
    return ids.contains(finding.rule()) ? finding.at(Level.NOTE) : finding;
  }

  /** {@code 1.4} of {@code 1.4.2-SNAPSHOT}. */
  private static String release(String version) {
    int minor = version.indexOf('.');
    int end = minor + 1;
    while (end < version.length() && Character.isDigit(version.charAt(end))) {
      end++;
    }
    return minor < 0 ? version : version.substring(0, end);
  }

  private static String version() {
    try (InputStream version =
        Objects.requireNonNull(NewRules.class.getResourceAsStream("version.txt"))) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The version cannot be read", e);
    }
  }
}
