package dev.overstay.cli;

import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.configuration.Value;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code overstay config print}: a configuration as a file would say it, with origins. */
final class ConfigPrint {

  private static final int COLUMN = 48;

  private final Writer out;

  ConfigPrint(Writer out) {
    this.out = out;
  }

  ExitCode run(ConfigArguments.Print print, List<RuleInfo> rules) throws IOException {
    if (!Files.exists(Path.of(print.path))) {
      throw new UsageException(print.path + " does not exist.");
    }
    Optional<Path> file = Configured.file(List.of(print.path), print.config, false);
    Configuration configuration =
        Configuration.of(
            rules.stream().map(RuleInfo::id).toList(), file.map(Layer::ofFile).orElse(Layer.NONE));
    line(file.map(it -> "# " + it).orElse("# no " + Layer.FILE_NAME + " above " + print.path));
    for (Key key : Key.values()) {
      write(key, configuration.values(key));
    }
    return ExitCode.CLEAN;
  }

  private void write(Key key, List<Value> values) throws IOException {
    if (values.isEmpty()) {
      String byDefault = key == Key.LEVEL ? Level.WARNING.text() : "";
      line(
          byDefault.isEmpty()
              ? said("# " + key.word() + ":", "default: none")
              : said(key.word() + ": " + byDefault, "default"));
      return;
    }
    if (values.size() == 1 && !key.isMapping()) {
      line(said(key.word() + ": " + quoted(values.get(0).text()), values.get(0).origin().text()));
      return;
    }
    line(key.word() + ":");
    for (Value value : values) {
      int sign = value.text().lastIndexOf('=');
      String entry =
          key.isMapping()
              ? quoted(value.text().substring(0, sign)) + ": " + value.text().substring(sign + 1)
              : "- " + quoted(value.text());
      line(said("  " + entry, value.origin().text()));
    }
  }

  /** What YAML would take for something else is put in quotes. */
  private static String quoted(String text) {
    return text.matches("[\\w./$-][\\w./$ -]*") ? text : "'" + text.replace("'", "''") + "'";
  }

  private static String said(String line, String by) {
    return line + " ".repeat(Math.max(1, COLUMN - line.length())) + "# " + by;
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
