package dev.overstay.checks.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes models as one sequence of bytes: a table of strings, then rows of numbers into it. Equal
 * method models are stored once, and the same models always give the same bytes. {@link
 * ModelIndexReader} reads them.
 *
 * <p>Ordinals are safe here: the build that writes an index also compiles its only reader.
 */
@SuppressWarnings("EnumOrdinal")
final class ModelIndexWriter {

  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  private ModelIndexWriter() {}

  static byte[] write(Models models) {
    return new ModelIndexWriter().bytes(models);
  }

  private byte[] bytes(Models models) {
    Map<MethodModel, Integer> bodies = new LinkedHashMap<>();
    Map<String, Map<String, MethodModel>> methods = new TreeMap<>(models.methods());
    methods
        .values()
        .forEach(
            byOwner ->
                new TreeMap<>(byOwner)
                    .values()
                    .forEach(body -> bodies.putIfAbsent(body, bodies.size())));
    types(new TreeMap<>(models.types()));
    annotations(new TreeMap<>(models.annotations()));
    bodies(bodies.keySet());
    methods(methods, bodies);
    strings(models.lifecycleStartNames());
    strings(models.lifecycleStopNames());
    return withTable();
  }

  private void types(Map<String, TypeModel> types) {
    number(types.size());
    types.forEach(
        (name, model) -> {
          string(name);
          constant(model.lifetime());
          constant(model.component());
          constant(model.growable());
          constant(model.weakness());
          constant(model.keyDomain());
          constant(model.resource());
          optional(model.remedy().map(Remedy::toString));
          set(model.traits());
          string(model.library());
        });
  }

  private void annotations(Map<String, AnnotationModel> annotations) {
    number(annotations.size());
    annotations.forEach(
        (name, model) -> {
          string(name);
          constant(model.component());
          constant(model.lifecycle());
          constant(model.entry());
          constant(model.keyDomain());
          optional(model.initAttribute());
          optional(model.destroyAttribute());
          optional(model.unboundedUnless());
          set(model.traits());
          string(model.library());
          scope(model.scope());
          period(model.period());
          strings(model.unguarded());
        });
  }

  private void scope(Optional<AnnotationModel.ScopeAttribute> scope) {
    strings(scope.map(AnnotationModel.ScopeAttribute::attributes).orElse(List.of()));
    Map<String, Scope> values =
        new TreeMap<>(scope.map(AnnotationModel.ScopeAttribute::values).orElse(Map.of()));
    number(values.size());
    values.forEach(
        (text, value) -> {
          string(text);
          constant(Optional.of(value));
        });
    strings(scope.map(AnnotationModel.ScopeAttribute::proxiedBy).orElse(List.of()));
  }

  private void period(Optional<AnnotationModel.PeriodAttribute> period) {
    strings(period.map(AnnotationModel.PeriodAttribute::attributes).orElse(List.of()));
    optional(period.flatMap(AnnotationModel.PeriodAttribute::unit));
  }

  private void bodies(Collection<MethodModel> bodies) {
    number(bodies.size());
    for (MethodModel body : bodies) {
      strings(body.flows().stream().map(Flow::toString).toList());
      string(body.library());
    }
  }

  private void methods(
      Map<String, Map<String, MethodModel>> methods, Map<MethodModel, Integer> bodies) {
    number(methods.size());
    methods.forEach(
        (owner, byOwner) -> {
          string(owner);
          number(byOwner.size());
          new TreeMap<>(byOwner)
              .forEach(
                  (signature, body) -> {
                    string(signature);
                    number(bodies.getOrDefault(body, 0));
                  });
        });
  }

  private byte[] withTable() {
    byte[] tail = rows.toByteArray();
    rows.reset();
    number(ModelIndexReader.FORMAT);
    number(strings.size());
    for (String string : strings.keySet()) {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      rows.writeBytes(utf8);
    }
    rows.writeBytes(tail);
    return rows.toByteArray();
  }

  private void strings(Collection<String> values) {
    number(values.size());
    values.forEach(this::string);
  }

  private void optional(Optional<String> value) {
    strings(value.map(List::of).orElse(List.of()));
  }

  private void string(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    number(known == null ? strings.size() - 1 : known);
  }

  private void constant(Optional<? extends Enum<?>> value) {
    number(value.map(constant -> constant.ordinal() + 1).orElse(0));
  }

  private void set(Set<? extends Enum<?>> values) {
    number(values.stream().mapToInt(constant -> 1 << constant.ordinal()).sum());
  }

  /** Seven bits a byte, lowest first. */
  private void number(int value) {
    int rest = value;
    while (rest > 0x7f) {
      rows.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    rows.write(rest);
  }
}
