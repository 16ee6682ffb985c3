package dev.overstay.errorprone;

import com.google.errorprone.ErrorProneFlags;
import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.ConfigurationException;
import dev.overstay.checks.configuration.HostFindings;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.model.Closest;
import dev.overstay.checks.model.ModelException;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code -XepOpt:Overstay:…} says, and the {@code overstay.yml} that it names. Each key of
 * such a file is an option.
 *
 * @param findings what is told of what is found
 * @param fixes which edits are offered
 */
record Settings(HostFindings findings, Fixes fixes) {

  private static final String PREFIX = "Overstay:";
  private static final String CONFIG = PREFIX + "Config";
  private static final String FIXES = PREFIX + "Fixes";

  /** What is taken where nothing can be read. */
  static final Settings DEFAULT =
      new Settings(HostFindings.of(Configuration.of(List.of())), Fixes.ALL);

  /** Which edits are offered with a finding. */
  enum Fixes {
    ALL,
    SAFE,
    NONE
  }

  /**
   * Reads the options.
   *
   * @throws SettingsException with one sentence, if they cannot be meant so
   */
  static Settings of(ErrorProneFlags flags) {
    Set<String> known = new TreeSet<>(Set.of(CONFIG, FIXES));
    Arrays.stream(Key.values()).map(Settings::option).forEach(known::add);
    flags.getFlagsMap().keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .min(Comparator.naturalOrder())
        .ifPresent(
            name -> {
              throw new SettingsException(
                  "there is no option " + name + "; the closest is " + Closest.to(name, known));
            });
    Fixes fixes = choice(flags, FIXES, Fixes.values()).orElse(DEFAULT.fixes());
    try {
      return new Settings(HostFindings.of(configuration(flags)), fixes);
    } catch (ConfigurationException | ModelException e) {
      throw new SettingsException(withoutPeriod(String.valueOf(e.getMessage())));
    } catch (InvalidPathException e) {
      throw new SettingsException(CONFIG + ": " + e.getInput() + " is no file name");
    }
  }

  /** Whoever prints the sentence ends it. */
  private static String withoutPeriod(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String option(Key key) {
    return PREFIX + key.pascalCase();
  }

  private static Configuration configuration(ErrorProneFlags flags) {
    Optional<String> file = flags.get(CONFIG);
    return Configuration.of(
        RuleSet.infos().stream().map(RuleInfo::id).toList(),
        file.map(name -> Layer.ofFile(Path.of(name))).orElse(Layer.NONE),
        Layer.ofOptions(key -> flags.get(option(key)), Settings::option));
  }

  /** The least level that is shown. */
  Level level() {
    return findings.configuration().lowest().orElse(Level.WARNING);
  }

  /** Whether an edit is offered. */
  boolean offers(Fix fix) {
    return switch (fixes) {
      case ALL -> true;
      case SAFE -> fix.safety() == Fix.Safety.SAFE;
      case NONE -> false;
    };
  }

  /** Whether edits are wanted at all. */
  boolean offersAny() {
    return fixes != Fixes.NONE;
  }

  private static <E extends Enum<E>> Optional<E> choice(
      ErrorProneFlags flags, String option, E[] values) {
    return flags
        .get(option)
        .map(
            text ->
                Arrays.stream(values)
                    .filter(value -> word(value).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new SettingsException(notAmong(option, text, values))));
  }

  private static String notAmong(String option, String text, Enum<?>[] values) {
    return option
        + " is "
        + text
        + "; it can be "
        + String.join(", ", Arrays.stream(values).map(Settings::word).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
