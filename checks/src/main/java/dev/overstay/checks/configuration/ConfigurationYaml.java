package dev.overstay.checks.configuration;

import dev.overstay.checks.model.Closest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The YAML of a configuration, taken as plain nodes: nothing is constructed from it, and every
 * value has a line.
 *
 * @param name how messages name the file
 * @param directory what paths in it are relative to
 */
record ConfigurationYaml(String name, Path directory) {

  Map<Key, List<Value>> read(String text) {
    Map<Key, List<Value>> values = new EnumMap<>(Key.class);
    for (NodeTuple line : lines(root(text))) {
      Key key = key(line.getKeyNode());
      if (values.containsKey(key)) {
        throw wrong(line.getKeyNode(), key.word() + " is said twice.");
      }
      values.put(key, values(key, line.getValueNode()));
    }
    return values;
  }

  /** The whole of it; a file with nothing but comments says nothing. */
  private Optional<Node> root(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw wrong(line, "this is not YAML: " + oneLine(String.valueOf(e.getProblem())) + ".");
    } catch (YamlEngineException e) {
      throw wrong(1, "this is not YAML: " + oneLine(String.valueOf(e.getMessage())) + ".");
    }
  }

  private List<NodeTuple> lines(Optional<Node> root) {
    if (root.isEmpty() || (root.get() instanceof ScalarNode it && it.getValue().isEmpty())) {
      return List.of();
    }
    return lines(root.get());
  }

  private List<NodeTuple> lines(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw wrong(node, "a mapping (key: value) is expected here.");
  }

  private Key key(Node node) {
    String word = text(node);
    for (Key key : Key.values()) {
      if (key.word().equals(word)) {
        return key;
      }
    }
    throw wrong(
        node,
        "there is no key \"" + word + "\"; the closest is " + Closest.to(word, Key.words()) + ".");
  }

  private List<Value> values(Key key, Node node) {
    return switch (key.shape()) {
      case WORD -> List.of(value(node, text(node)));
      case LIST -> list(node);
      case MAPPING -> mapping(key, node);
    };
  }

  /** A list of texts; a single text is a list of one. */
  private List<Value> list(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(value(node, text(node)));
    }
    return sequence.getValue().stream().map(element -> value(element, text(element))).toList();
  }

  private List<Value> mapping(Key key, Node node) {
    List<Value> values = new ArrayList<>();
    for (NodeTuple line : lines(node)) {
      String name = text(line.getKeyNode());
      if (key == Key.PACKAGES && line.getValueNode() instanceof MappingNode rules) {
        for (NodeTuple rule : rules.getValue()) {
          String said = name + ":" + text(rule.getKeyNode()) + "=" + text(rule.getValueNode());
          values.add(value(rule.getKeyNode(), said));
        }
      } else {
        values.add(value(line.getKeyNode(), name + "=" + text(line.getValueNode())));
      }
    }
    return values;
  }

  private Value value(Node node, String text) {
    return new Value(text, new Origin(name + ":" + line(node), directory));
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong(node, "a text is expected here.");
  }

  private ConfigurationException wrong(Node node, String reason) {
    return wrong(line(node), reason);
  }

  private ConfigurationException wrong(int line, String reason) {
    return new ConfigurationException(name + ":" + line, reason);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
