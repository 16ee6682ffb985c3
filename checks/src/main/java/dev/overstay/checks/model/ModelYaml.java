package dev.overstay.checks.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The YAML of one model file as plain nodes, with errors that say file, line and reason. */
record ModelYaml(String file) {

  /**
   * One line of a mapping.
   *
   * @param key its key
   * @param value its value
   * @param line where the key is, the first line is 1
   */
  record Entry(String key, Node value, int line) {}

  MappingNode parse(String text) {
    Node root;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      Optional<Node> composed = new Compose(settings).composeString(text);
      root = composed.orElseThrow(() -> wrong(1, "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw wrong(line, "not YAML: " + oneLine(String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      throw wrong(1, "not YAML: " + oneLine(String.valueOf(e.getMessage())));
    }
    if (root instanceof MappingNode mapping) {
      return mapping;
    }
    throw wrong(root, "a model file is a mapping that starts with \"library: name\"");
  }

  List<Entry> entries(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "a mapping (key: value) is expected here");
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Entry entry =
          new Entry(text(tuple.getKeyNode()), tuple.getValueNode(), lineOf(tuple.getKeyNode()));
      if (!seen.add(entry.key())) {
        throw wrong(entry.line(), "\"" + entry.key() + "\" is said twice");
      }
      entries.add(entry);
    }
    return entries;
  }

  /** The key of an entry, if it is one of those known. */
  String known(Entry entry, List<String> keys, String what) {
    if (keys.contains(entry.key())) {
      return entry.key();
    }
    throw wrong(
        entry.line(),
        "\"" + entry.key() + "\" is not " + what + ": did you mean " + closest(entry, keys) + "?");
  }

  private static String closest(Entry entry, List<String> keys) {
    return Closest.to(entry.key(), keys);
  }

  String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong(node, "a text is expected here");
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(text(node));
    }
    List<String> texts = new ArrayList<>();
    sequence.getValue().forEach(element -> texts.add(text(element)));
    return texts;
  }

  /** The flows of a method row: a list, or one text with {@code ;} between them. */
  List<String> flowLines(Node node) {
    List<String> lines = new ArrayList<>();
    for (String text : texts(node)) {
      for (String line : text.split(";", -1)) {
        lines.add(line.strip().replaceAll("\\s+", " "));
      }
    }
    return lines;
  }

  boolean flag(Node node) {
    return switch (text(node)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(node, "true or false is expected here");
    };
  }

  int number(Node node) {
    String text = text(node);
    if (text.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(text);
    }
    throw wrong(node, "\"" + text + "\" is not a JDK's number such as 21");
  }

  ModelException wrong(Node node, String reason) {
    return wrong(lineOf(node), reason);
  }

  ModelException wrong(int line, String reason) {
    return new ModelException(file, line, reason);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
