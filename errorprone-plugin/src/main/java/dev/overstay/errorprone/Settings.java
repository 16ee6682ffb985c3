package dev.overstay.errorprone;

import com.google.errorprone.ErrorProneFlags;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.model.ModelException;
import dev.overstay.checks.model.ModelFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code -XepOpt:Overstay:…} says.
 *
 * @param level the least level that is shown
 * @param models the project's own model files
 * @param fixes which edits are offered
 * @param newRules whether what is new in this release is as loud as the rest
 */
record Settings(Level level, List<ModelFile> models, Fixes fixes, boolean newRules) {

  private static final String PREFIX = "Overstay:";
  private static final String LEVEL = PREFIX + "Level";
  private static final String MODELS = PREFIX + "Models";
  private static final String FIXES = PREFIX + "Fixes";
  private static final String NEW_RULES = PREFIX + "NewRules";

  /** What is taken where nothing can be read. */
  static final Settings DEFAULT = new Settings(Level.WARNING, List.of(), Fixes.ALL, false);

  /** Which edits are offered with a finding. */
  enum Fixes {
    ALL,
    SAFE,
    NONE
  }

  private enum YesOrNo {
    TRUE,
    FALSE
  }

  Settings {
    models = List.copyOf(models);
  }

  /**
   * Reads the options.
   *
   * @throws SettingsException with one sentence, if they cannot be meant so
   */
  static Settings of(ErrorProneFlags flags) {
    Set<String> known = Set.of(LEVEL, MODELS, FIXES, NEW_RULES);
    flags.getFlagsMap().keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
        .min(Comparator.naturalOrder())
        .ifPresent(
            name -> {
              throw new SettingsException(
                  "there is no option " + name + "; there are " + String.join(", ", sorted(known)));
            });
    return new Settings(
        choice(flags, LEVEL, Level.values()).orElse(DEFAULT.level()),
        models(flags.get(MODELS).orElse("")),
        choice(flags, FIXES, Fixes.values()).orElse(DEFAULT.fixes()),
        choice(flags, NEW_RULES, YesOrNo.values()).orElse(YesOrNo.FALSE) == YesOrNo.TRUE);
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

  private static List<ModelFile> models(String text) {
    List<ModelFile> files = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      if (!name.isBlank()) {
        files.add(model(name.strip()));
      }
    }
    return files;
  }

  private static ModelFile model(String name) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        throw new SettingsException(
            MODELS + ": there is no file " + file.toAbsolutePath().normalize());
      }
      return ModelFile.read(file);
    } catch (InvalidPathException e) {
      throw new SettingsException(MODELS + ": " + name + " is no file name");
    } catch (ModelException e) {
      throw new SettingsException(MODELS + ": " + e.getMessage());
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
