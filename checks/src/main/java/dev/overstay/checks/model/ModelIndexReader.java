package dev.overstay.checks.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link ModelIndexWriter} wrote, in one pass. */
final class ModelIndexReader {

  /** Changes with the layout, so that a stale index is noticed and not misread. */
  static final int FORMAT = 3;

  private static final String RESOURCE = "models.idx";

  private final byte[] bytes;
  private int at;
  private String[] table = {};

  private ModelIndexReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Models load() {
    try (InputStream in = ModelIndexReader.class.getResourceAsStream(RESOURCE)) {
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
    return new ModelIndexReader(bytes).models();
  }

  private Models models() {
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
    Set<String> start = new LinkedHashSet<>(strings());
    Set<String> stop = new LinkedHashSet<>(strings());
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
              optional().map(Remedy::parse),
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
      Optional<String> init = optional();
      Optional<String> destroy = optional();
      Optional<String> unbounded = optional();
      Set<AnnotationModel.Trait> traits = set(AnnotationModel.Trait.values());
      String library = string();
      annotations.put(
          name,
          new AnnotationModel(
              component, scope(), lifecycle, entry, period(), domain, init, destroy, unbounded,
              strings(), traits, library));
    }
    return annotations;
  }

  private Optional<AnnotationModel.ScopeAttribute> scope() {
    List<String> attributes = strings();
    int count = number();
    Map<String, Scope> values = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String text = string();
      values.put(text, constant(Scope.values()).orElseThrow());
    }
    List<String> proxiedBy = strings();
    return attributes.isEmpty() && values.isEmpty() && proxiedBy.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnnotationModel.ScopeAttribute(attributes, values, proxiedBy));
  }

  private Optional<AnnotationModel.PeriodAttribute> period() {
    List<String> attributes = strings();
    Optional<String> unit = optional();
    return attributes.isEmpty() && unit.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnnotationModel.PeriodAttribute(attributes, unit));
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

  private Optional<String> optional() {
    List<String> strings = strings();
    return strings.isEmpty() ? Optional.empty() : Optional.of(strings.get(0));
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
