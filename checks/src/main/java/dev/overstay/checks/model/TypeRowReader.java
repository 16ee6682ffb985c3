package dev.overstay.checks.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the properties of one row about a type or an annotation. */
final class TypeRowReader {

  private static final List<String> TYPE_KEYS =
      List.of(
          "lifetime",
          "component",
          "growable",
          "weak",
          "key-domain",
          "resource",
          "remedy",
          "recycled",
          "reply",
          "async-native",
          "proxied",
          "container",
          "bounded",
          "value",
          "functional",
          "swept",
          "lender",
          "instantiates",
          "fixed-constants",
          "process-wide",
          "reclaimed",
          "started",
          "settles",
          "unsynchronized",
          "in-memory",
          "tolerant",
          "hot",
          "peer",
          "instrument",
          "tells-of-start",
          "tells-of-end",
          "closed-by-holder",
          "concurrent",
          "any-thread",
          "ambient",
          "rest",
          "since");

  private static final List<String> ANNOTATION_KEYS =
      List.of(
          "component",
          "scope",
          "lifecycle",
          "entry",
          "period",
          "key-domain",
          "init-attribute",
          "destroy-attribute",
          "unbounded-cache-unless",
          "default",
          "meta",
          "inject",
          "proxied",
          "elsewhere",
          "hears",
          "produces",
          "destroy",
          "guarded",
          "unguarded",
          "concurrent",
          "memoizes",
          "cache-key",
          "since");

  private final ModelYaml yaml;
  private final String library;
  private int since;

  TypeRowReader(ModelYaml yaml, String library) {
    this.yaml = yaml;
    this.library = library;
  }

  /** The {@code since} of the row just read, 0 if it has none. */
  int since() {
    return since;
  }

  TypeModel type(Node row) {
    Map<String, Node> properties = properties(row, TYPE_KEYS, "a property of a type");
    Set<TypeModel.Trait> traits = EnumSet.noneOf(TypeModel.Trait.class);
    for (TypeModel.Trait trait : TypeModel.Trait.values()) {
      Node value = properties.get(ModelWord.of(trait));
      if (value != null && yaml.flag(value)) {
        traits.add(trait);
      }
    }
    Node rest = properties.get("rest");
    if (rest != null) {
      only(rest, "none");
      traits.add(TypeModel.Trait.REST_NONE);
    }
    return new TypeModel(
        word(properties.get("lifetime"), Lifetime.values(), "a lifetime"),
        word(properties.get("component"), Scope.values(), "a scope"),
        word(properties.get("growable"), Growable.values(), "a growable shape"),
        word(properties.get("weak"), Weakness.values(), "a kind of weakness"),
        word(properties.get("key-domain"), KeyDomain.values(), "a key domain"),
        word(properties.get("resource"), Resource.values(), "a resource"),
        Optional.ofNullable(properties.get("remedy")).map(this::remedy),
        traits,
        library);
  }

  AnnotationModel annotation(Node row) {
    Map<String, Node> properties = properties(row, ANNOTATION_KEYS, "a property of an annotation");
    Set<AnnotationModel.Trait> traits = EnumSet.noneOf(AnnotationModel.Trait.class);
    for (AnnotationModel.Trait trait : AnnotationModel.Trait.values()) {
      Node value = properties.get(ModelWord.of(trait));
      if (value != null && yaml.flag(value)) {
        traits.add(trait);
      }
    }
    Node destroy = properties.get("destroy");
    if (destroy != null) {
      only(destroy, "inferred");
      traits.add(AnnotationModel.Trait.DESTROY_INFERRED);
    }
    return new AnnotationModel(
        word(properties.get("component"), Scope.values(), "a scope"),
        Optional.ofNullable(properties.get("scope")).map(this::scopeAttribute),
        word(properties.get("lifecycle"), Phase.values(), "a lifecycle phase"),
        word(properties.get("entry"), EntryKind.values(), "a kind of entry point"),
        Optional.ofNullable(properties.get("period")).map(this::periodAttribute),
        word(properties.get("key-domain"), KeyDomain.values(), "a key domain"),
        Optional.ofNullable(properties.get("init-attribute")).map(yaml::text),
        Optional.ofNullable(properties.get("destroy-attribute")).map(yaml::text),
        Optional.ofNullable(properties.get("unbounded-cache-unless")).map(yaml::text),
        Optional.ofNullable(properties.get("unguarded")).map(yaml::texts).orElse(List.of()),
        traits,
        library);
  }

  private AnnotationModel.ScopeAttribute scopeAttribute(Node node) {
    List<String> attributes = new ArrayList<>();
    List<String> proxiedBy = new ArrayList<>();
    Map<String, Scope> values = new HashMap<>();
    for (ModelYaml.Entry entry : yaml.entries(node)) {
      switch (yaml.known(entry, List.of("attributes", "values", "proxied-by"), "a key of scope")) {
        case "attributes" -> attributes.addAll(yaml.texts(entry.value()));
        case "proxied-by" -> proxiedBy.addAll(yaml.texts(entry.value()));
        default -> {
          for (ModelYaml.Entry value : yaml.entries(entry.value())) {
            word(value.value(), Scope.values(), "a scope")
                .ifPresent(scope -> values.put(value.key(), scope));
          }
        }
      }
    }
    return new AnnotationModel.ScopeAttribute(attributes, values, proxiedBy);
  }

  private AnnotationModel.PeriodAttribute periodAttribute(Node node) {
    List<String> attributes = new ArrayList<>();
    Optional<String> unit = Optional.empty();
    for (ModelYaml.Entry entry : yaml.entries(node)) {
      if (yaml.known(entry, List.of("attributes", "unit"), "a key of period").equals("unit")) {
        unit = Optional.of(yaml.text(entry.value()));
      } else {
        attributes.addAll(yaml.texts(entry.value()));
      }
    }
    return new AnnotationModel.PeriodAttribute(attributes, unit);
  }

  private Map<String, Node> properties(Node row, List<String> keys, String what) {
    Map<String, Node> properties = new HashMap<>();
    for (ModelYaml.Entry entry : yaml.entries(row)) {
      properties.put(yaml.known(entry, keys, what), entry.value());
    }
    Node number = properties.get("since");
    since = number == null ? 0 : yaml.number(number);
    return properties;
  }

  private <E extends Enum<E>> Optional<E> word(@Nullable Node node, E[] constants, String what) {
    if (node == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ModelWord.parse(constants, yaml.text(node), what));
    } catch (IllegalArgumentException e) {
      throw yaml.wrong(node, String.valueOf(e.getMessage()));
    }
  }

  private Remedy remedy(Node node) {
    try {
      return Remedy.parse(yaml.text(node));
    } catch (IllegalArgumentException e) {
      throw yaml.wrong(node, String.valueOf(e.getMessage()));
    }
  }

  private void only(Node node, String word) {
    if (!yaml.text(node).equals(word)) {
      throw yaml.wrong(node, "only \"" + word + "\" is possible here");
    }
  }
}
