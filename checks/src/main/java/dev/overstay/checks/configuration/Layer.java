package dev.overstay.checks.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one source says: a file, or the options of a tool.
 *
 * @param values in the order in which they were said
 */
public record Layer(Map<Key, List<Value>> values) {

  /** The name under which a file is looked for. */
  public static final String FILE_NAME = "overstay.yml";

  /** Says nothing. */
  public static final Layer NONE = new Layer(Map.of());

  public Layer {
    values = Map.copyOf(values);
  }

  /**
   * Reads a file.
   *
   * @throws ConfigurationException if it is not there or means nothing
   */
  public static Layer ofFile(Path file) {
    Path directory = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(file.toString(), "there is no such file.");
    }
    try {
      return parse(file.toString(), Files.readString(file), directory);
    } catch (IOException e) {
      throw new ConfigurationException(
          file.toString(), "it cannot be read as UTF-8 text: " + e.getMessage() + ".");
    }
  }

  /**
   * Reads the text of a file that is somewhere else, in a revision for example.
   *
   * @param name how messages name the file
   * @param directory what paths in it are relative to
   * @throws ConfigurationException if it means nothing
   */
  public static Layer parse(String name, String text, Path directory) {
    return new Layer(new ConfigurationYaml(name, directory).read(text));
  }

  /**
   * The file for what is at a path: the nearest above it, up to the root of its repository.
   *
   * @param analysed a file or directory
   */
  public static Optional<Path> fileFor(Path analysed) {
    Path start = analysed.toAbsolutePath().normalize();
    Path at = Files.isDirectory(start) ? start : start.getParent();
    while (at != null) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /**
   * What the options of a tool say; several values of a key have commas between them.
   *
   * @param texts what an option says, empty if it is not given
   * @param names how the tool names the option for a key
   */
  public static Layer ofOptions(
      Function<Key, Optional<String>> texts, Function<Key, String> names) {
    Map<Key, List<Value>> values = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      Origin origin = Origin.option(names.apply(key));
      texts
          .apply(key)
          .map(text -> parts(key, text).map(part -> new Value(part, origin)).toList())
          .filter(found -> !found.isEmpty())
          .ifPresent(found -> values.put(key, found));
    }
    return new Layer(values);
  }

  private static Stream<String> parts(Key key, String text) {
    String[] parts = key.shape() == Key.Shape.WORD ? new String[] {text} : text.split(",", -1);
    return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty());
  }
}
