package dev.overstay.checks.configuration;

import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.MethodModel;
import dev.overstay.checks.model.ModelFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Methods that the project's surroundings call, as rows of a model file would say it. */
final class EntryPoints {

  private static final String FORM = "Class#method=kind, as in com.acme.bus.Handler#handle=message";

  private EntryPoints() {}

  /** The rows; nothing where nothing is said. */
  static Optional<ModelFile> models(List<Value> values) {
    List<ModelFile.MethodRow> rows = new ArrayList<>();
    for (Value value : values) {
      Pair pair = Pair.of(value, FORM);
      int sign = pair.name().indexOf('#');
      if (sign <= 0 || !pair.name().substring(sign + 1).matches("[\\w$]+")) {
        throw new ConfigurationException(
            value.origin().text(), "\"" + value.text() + "\" is not " + FORM + ".");
      }
      MethodModel model =
          new MethodModel(List.of(new Flow.Entry(kind(value, pair.value()))), Layer.FILE_NAME);
      rows.add(
          new ModelFile.MethodRow(
              pair.name().substring(0, sign),
              pair.name().substring(sign + 1) + "(*)",
              model,
              0,
              0));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ModelFile(
                Key.ENTRY_POINTS.word(),
                Layer.FILE_NAME,
                List.of(),
                List.of(),
                List.of(),
                rows,
                new ModelFile.Names(List.of(), List.of())));
  }

  private static EntryKind kind(Value value, String word) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> word(kind).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    value.origin().text(),
                    "\""
                        + word
                        + "\" is none of "
                        + String.join(
                            ", ", Arrays.stream(EntryKind.values()).map(EntryPoints::word).toList())
                        + "."));
  }

  private static String word(EntryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
