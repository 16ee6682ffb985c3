package dev.overstay.spotbugs;

import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.ConfigurationException;
import dev.overstay.checks.configuration.HostFindings;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What users can set, by system properties: SpotBugs has no options of its own for plugins. Each
 * key of {@code overstay.yml} is one, and one names such a file.
 */
final class Settings {

  private static final String PREFIX = "overstay.";

  /** The configuration file; none is looked for. */
  static final String CONFIG = PREFIX + "config";

  private Settings() {}

  /** The property for a key. */
  static String property(Key key) {
    return PREFIX + key.camelCase();
  }

  /**
   * Reads the settings.
   *
   * @param properties the value of a property, empty where it is not set
   * @throws SettingsException if one of them means nothing
   * @throws dev.overstay.checks.model.ModelException if a file is no model file
   */
  static HostFindings of(Function<String, String> properties) {
    String file = properties.apply(CONFIG).strip();
    try {
      return HostFindings.of(
          Configuration.of(
              RuleSet.infos().stream().map(RuleInfo::id).toList(),
              file.isEmpty() ? Layer.NONE : Layer.ofFile(Path.of(file)),
              Layer.ofOptions(key -> text(properties, key), Settings::property)));
    } catch (InvalidPathException e) {
      throw new SettingsException(CONFIG + ": '" + file + "' is no file name.");
    } catch (ConfigurationException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }

  /** Model files may be separated as in a class path, too. */
  private static Optional<String> text(Function<String, String> properties, Key key) {
    String text = properties.apply(property(key)).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(key == Key.MODELS ? text.replace(File.pathSeparatorChar, ',') : text);
  }
}
