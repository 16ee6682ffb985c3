package dev.overstay.checks.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads one model file: YAML taken as plain nodes, so that nothing is constructed from it and every
 * mistake has a line. {@code docs/model-format.md} describes the format.
 */
final class ModelReader {

  private static final List<String> SECTIONS =
      List.of(
          "library",
          "about",
          "verify",
          "twins",
          "except",
          "names",
          "types",
          "annotations",
          "methods");

  private final ModelYaml yaml;
  private String library = "";
  private Twins twins = new Twins(Map.of(), Set.of());

  ModelReader(String file) {
    this.yaml = new ModelYaml(file);
  }

  ModelFile read(String text) {
    Map<String, Node> sections = new HashMap<>();
    MappingNode root = yaml.parse(text);
    for (ModelYaml.Entry entry : yaml.entries(root)) {
      sections.put(yaml.known(entry, SECTIONS, "a section"), entry.value());
    }
    Node name = sections.get("library");
    if (name == null) {
      throw yaml.wrong(root, "the file does not say what it is about: add \"library: name\"");
    }
    library = yaml.text(name);
    twins = new Twins(texts(sections, "twins"), Set.copyOf(list(sections, "except")));

    List<ModelFile.TypeRow> types = new ArrayList<>();
    List<ModelFile.AnnotationRow> annotations = new ArrayList<>();
    List<ModelFile.MethodRow> methods = new ArrayList<>();
    for (ModelYaml.Entry entry : entries(sections, "types")) {
      typeRows(entry, types);
    }
    for (ModelYaml.Entry entry : entries(sections, "annotations")) {
      annotationRows(entry, annotations);
    }
    for (ModelYaml.Entry owner : entries(sections, "methods")) {
      methodRows(owner, methods);
    }
    rejectRepeatedRows(types, annotations, methods);
    return new ModelFile(
        yaml.file(),
        library,
        list(sections, "verify"),
        types,
        annotations,
        methods,
        names(sections.get("names")));
  }

  private void typeRows(ModelYaml.Entry entry, List<ModelFile.TypeRow> rows) {
    TypeRowReader reader = new TypeRowReader(yaml, library);
    TypeModel model = reader.type(entry.value());
    for (String type : namesIn(entry)) {
      for (String name : twins.of(type)) {
        rows.add(new ModelFile.TypeRow(name, model, reader.since(), entry.line()));
      }
    }
  }

  private void annotationRows(ModelYaml.Entry entry, List<ModelFile.AnnotationRow> rows) {
    TypeRowReader reader = new TypeRowReader(yaml, library);
    AnnotationModel model = reader.annotation(entry.value());
    for (String type : namesIn(entry)) {
      for (String name : twins.of(type)) {
        rows.add(new ModelFile.AnnotationRow(name, model, reader.since(), entry.line()));
      }
    }
  }

  private void methodRows(ModelYaml.Entry owner, List<ModelFile.MethodRow> rows) {
    int ownerSince = 0;
    List<ModelYaml.Entry> entries = yaml.entries(owner.value());
    for (ModelYaml.Entry entry : entries) {
      if (entry.key().equals("since")) {
        ownerSince = yaml.number(entry.value());
      }
    }
    for (ModelYaml.Entry entry : entries) {
      if (entry.key().equals("since")) {
        continue;
      }
      int since = ownerSince;
      Node value = entry.value();
      if (value instanceof MappingNode) {
        for (ModelYaml.Entry part : yaml.entries(value)) {
          switch (yaml.known(part, List.of("since", "flows"), "a key of a method row")) {
            case "since" -> since = yaml.number(part.value());
            default -> value = part.value();
          }
        }
      }
      List<String> lines = yaml.flowLines(value);
      List<String> signatures = signatures(entry);
      for (String type : namesIn(owner)) {
        for (String signature : signatures) {
          methodRow(entry, type, signature, lines, since, rows);
        }
      }
    }
  }

  private void methodRow(
      ModelYaml.Entry entry,
      String type,
      String signature,
      List<String> lines,
      int since,
      List<ModelFile.MethodRow> rows) {
    for (String owner : twins.ofMethod(type, signature)) {
      List<Flow> flows = new ArrayList<>();
      for (String line : lines) {
        flows.add(flow(entry, owner.equals(type) ? line : twins.translate(line)));
      }
      MethodModel model = new MethodModel(flows, library);
      rows.add(new ModelFile.MethodRow(owner, signature, model, since, entry.line()));
    }
  }

  private Flow flow(ModelYaml.Entry entry, String line) {
    try {
      return Flow.parse(line);
    } catch (IllegalArgumentException e) {
      throw yaml.wrong(entry.line(), String.valueOf(e.getMessage()));
    }
  }

  /** The key of a method row: one signature, or several with {@code |} between them. */
  private List<String> signatures(ModelYaml.Entry entry) {
    List<String> signatures = new ArrayList<>();
    for (String part : entry.key().split("\\|", -1)) {
      String signature = part.replace(" ", "");
      if (!isSignature(signature)) {
        throw yaml.wrong(
            entry.line(),
            "\""
                + part.strip()
                + "\" does not name a method: the form is name(Type,Type), name(*) or"
                + " <init>(Type), with simple erased type names");
      }
      signatures.add(signature);
    }
    return signatures;
  }

  private static boolean isSignature(String text) {
    int open = text.indexOf('(');
    if (open <= 0 || !text.endsWith(")") || text.indexOf('<', open) >= 0) {
      return false;
    }
    String name = text.substring(0, open);
    String parameters = text.substring(open + 1, text.length() - 1);
    return (name.equals("<init>") || isIdentifier(name))
        && (parameters.isEmpty()
            || parameters.equals("*")
            || List.of(parameters.split(",", -1)).stream().allMatch(ModelReader::isSimpleType));
  }

  private static boolean isSimpleType(String text) {
    String element = text;
    while (element.endsWith("[]")) {
      element = element.substring(0, element.length() - 2);
    }
    return isIdentifier(element);
  }

  private static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && Character.isJavaIdentifierStart(text.charAt(0))
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }

  /** The key of a type row: one binary name, or several with {@code |} between them. */
  private List<String> namesIn(ModelYaml.Entry entry) {
    List<String> names = new ArrayList<>();
    for (String part : entry.key().split("\\|", -1)) {
      String name = part.strip();
      if (name.endsWith(".")
          || !List.of(name.split("\\.")).stream().allMatch(ModelReader::isIdentifier)) {
        throw yaml.wrong(entry.line(), "\"" + name + "\" is not the binary name of a type");
      }
      names.add(name);
    }
    return names;
  }

  private ModelFile.Names names(@Nullable Node node) {
    List<String> start = new ArrayList<>();
    List<String> stop = new ArrayList<>();
    if (node != null) {
      for (ModelYaml.Entry entry : yaml.entries(node)) {
        switch (yaml.known(entry, List.of("start", "stop"), "a key of names")) {
          case "start" -> start.addAll(yaml.texts(entry.value()));
          default -> stop.addAll(yaml.texts(entry.value()));
        }
      }
    }
    return new ModelFile.Names(start, stop);
  }

  private void rejectRepeatedRows(
      List<ModelFile.TypeRow> types,
      List<ModelFile.AnnotationRow> annotations,
      List<ModelFile.MethodRow> methods) {
    Set<String> seen = new HashSet<>();
    for (ModelFile.TypeRow row : types) {
      once(seen, row.type(), row.line());
    }
    for (ModelFile.AnnotationRow row : annotations) {
      once(seen, row.type(), row.line());
    }
    for (ModelFile.MethodRow row : methods) {
      once(seen, row.owner() + "." + row.signature(), row.line());
    }
  }

  private void once(Set<String> seen, String row, int line) {
    if (!seen.add(row)) {
      throw yaml.wrong(line, "there is another row about " + row + " in this file");
    }
  }

  private List<ModelYaml.Entry> entries(Map<String, Node> sections, String name) {
    return Optional.ofNullable(sections.get(name)).map(yaml::entries).orElse(List.of());
  }

  private List<String> list(Map<String, Node> sections, String name) {
    return Optional.ofNullable(sections.get(name)).map(yaml::texts).orElse(List.of());
  }

  private Map<String, String> texts(Map<String, Node> sections, String name) {
    Map<String, String> texts = new HashMap<>();
    entries(sections, name).forEach(entry -> texts.put(entry.key(), yaml.text(entry.value())));
    return texts;
  }
}
