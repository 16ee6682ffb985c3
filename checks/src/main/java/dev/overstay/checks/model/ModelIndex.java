package dev.overstay.checks.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shipped models as one file of bytes: a table of strings, then rows of numbers into it. Equal
 * method models are stored once. The same models always give the same bytes.
 */
final class ModelIndex {

  private static final String RESOURCE = "models.idx";
  private static final int FORMAT = 1;

  private ModelIndex() {}

  static Models load() {
    try (InputStream in = ModelIndex.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "Overstay's own file "
                + RESOURCE
                + " is missing: the build makes it in its process-classes phase");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Overstay's own file " + RESOURCE + " cannot be read", e);
    }
  }

  static Models read(byte[] bytes) {
    return new Reader(bytes).models();
  }

  static byte[] write(Models models) {
    return new Writer().bytes(models);
  }

  /** Ordinals are safe here: the build that writes an index also compiles its only reader. */
  @SuppressWarnings("EnumOrdinal")
  private static final class Writer {
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    byte[] bytes(Models models) {
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
            set(model.traits());
            string(model.library());
            scope(model.scope());
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
      number(FORMAT);
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

  private static final class Reader {
    private final byte[] bytes;
    private int at;
    private String[] table = {};

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    Models models() {
      int format = number();
      if (format != FORMAT) {
        throw new IllegalStateException("models.idx has format " + format + ", not " + FORMAT);
      }
      table = new String[number()];
      for (int i = 0; i < table.length; i++) {
        int length = number();
        table[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
      }
      Map<String, TypeModel> types = types();
      Map<String, AnnotationModel> annotations = annotations();
      Map<String, Map<String, MethodModel>> methods = methods(bodies());
      Set<String> start = new TreeSet<>(strings());
      Set<String> stop = new TreeSet<>(strings());
      return new Models(types, annotations, methods, start, stop);
    }

    private Map<String, TypeModel> types() {
      int count = number();
      Map<String, TypeModel> types = new HashMap<>(count * 2);
      Lifetime[] lifetimes = Lifetime.values();
      Scope[] scopes = Scope.values();
      Growable[] growables = Growable.values();
      Weakness[] weaknesses = Weakness.values();
      KeyDomain[] domains = KeyDomain.values();
      Resource[] resources = Resource.values();
      TypeModel.Trait[] traits = TypeModel.Trait.values();
      for (int i = 0; i < count; i++) {
        types.put(
            string(),
            new TypeModel(
                constant(lifetimes),
                constant(scopes),
                constant(growables),
                constant(weaknesses),
                constant(domains),
                constant(resources),
                set(traits),
                string()));
      }
      return types;
    }

    private Map<String, AnnotationModel> annotations() {
      int count = number();
      Map<String, AnnotationModel> annotations = new HashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        String name = string();
        Optional<Scope> component = constant(Scope.values());
        Optional<Phase> lifecycle = constant(Phase.values());
        Optional<EntryKind> entry = constant(EntryKind.values());
        Optional<KeyDomain> domain = constant(KeyDomain.values());
        Optional<String> init = strings().stream().findFirst();
        Optional<String> destroy = strings().stream().findFirst();
        Set<AnnotationModel.Trait> traits = set(AnnotationModel.Trait.values());
        String library = string();
        annotations.put(
            name,
            new AnnotationModel(
                component, scope(), lifecycle, entry, domain, init, destroy, traits, library));
      }
      return annotations;
    }

    private Optional<AnnotationModel.ScopeAttribute> scope() {
      List<String> attributes = strings();
      int count = number();
      Map<String, Scope> values = new HashMap<>(count * 2);
      for (int i = 0; i < count; i++) {
        String text = string();
        constant(Scope.values()).ifPresent(scope -> values.put(text, scope));
      }
      return attributes.isEmpty() && values.isEmpty()
          ? Optional.empty()
          : Optional.of(new AnnotationModel.ScopeAttribute(attributes, values));
    }

    /** The same line occurs in many bodies: it is parsed once. */
    private List<MethodModel> bodies() {
      Flow[] parsed = new Flow[table.length];
      int count = number();
      List<MethodModel> bodies = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        Flow[] flows = new Flow[number()];
        for (int j = 0; j < flows.length; j++) {
          int line = number();
          Flow flow = parsed[line];
          if (flow == null) {
            flow = Flow.parse(table[line]);
            parsed[line] = flow;
          }
          flows[j] = flow;
        }
        bodies.add(new MethodModel(Arrays.asList(flows), string()));
      }
      return bodies;
    }

    private Map<String, Map<String, MethodModel>> methods(List<MethodModel> bodies) {
      int owners = number();
      Map<String, Map<String, MethodModel>> methods = new HashMap<>(owners * 2);
      for (int i = 0; i < owners; i++) {
        String owner = string();
        int count = number();
        Map<String, MethodModel> rows = new HashMap<>(count * 2);
        for (int j = 0; j < count; j++) {
          String signature = string();
          rows.put(signature, bodies.get(number()));
        }
        methods.put(owner, rows);
      }
      return methods;
    }

    private List<String> strings() {
      int count = number();
      List<String> strings = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        strings.add(string());
      }
      return strings;
    }

    private String string() {
      return table[number()];
    }

    private <E> Optional<E> constant(E[] constants) {
      int code = number();
      return code == 0 ? Optional.empty() : Optional.of(constants[code - 1]);
    }

    private <E> Set<E> set(E[] constants) {
      int bits = number();
      List<E> set = new ArrayList<>(Integer.bitCount(bits));
      for (E constant : constants) {
        if ((bits & 1) != 0) {
          set.add(constant);
        }
        bits >>>= 1;
      }
      return Set.copyOf(set);
    }

    private int number() {
      int value = 0;
      int shift = 0;
      while (true) {
        int part = bytes[at++];
        value |= (part & 0x7f) << shift;
        if (part >= 0) {
          return value;
        }
        shift += 7;
      }
    }
  }
}
