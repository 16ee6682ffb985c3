package dev.overstay.checks.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compiles the shipped model files into the index. The build calls {@link #main}; nothing does at
 * run time.
 */
public final class ModelIndexCompiler {

  private ModelIndexCompiler() {}

  /**
   * Reads every model file of a directory and writes the index.
   *
   * @param args the directory, then the index file
   * @throws IOException if one of them cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: ModelIndexCompiler <models directory> <index>");
    }
    byte[] index =
        ModelIndexWriter.write(Models.of(files(Path.of(args[0])).toArray(ModelFile[]::new)));
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.write(target, index);
  }

  /** The model files of a directory by name, no two of them with a row about the same thing. */
  static List<ModelFile> files(Path directory) throws IOException {
    List<ModelFile> files = new ArrayList<>();
    try (Stream<Path> children = Files.list(directory)) {
      for (Path child : children.sorted().toList()) {
        if (child.toString().endsWith(".yaml")) {
          files.add(ModelFile.parse(child.getFileName().toString(), Files.readString(child)));
        }
      }
    }
    rejectRivals(files);
    return files;
  }

  private static void rejectRivals(List<ModelFile> files) {
    Map<String, String> claimed = new HashMap<>();
    for (ModelFile file : files) {
      file.types().forEach(row -> claim(claimed, file, row.type(), row.line()));
      file.annotations().forEach(row -> claim(claimed, file, row.type(), row.line()));
      file.methods()
          .forEach(row -> claim(claimed, file, row.owner() + "." + row.signature(), row.line()));
    }
  }

  private static void claim(Map<String, String> claimed, ModelFile file, String row, int line) {
    String other = claimed.putIfAbsent(row, file.name());
    if (other != null) {
      throw new ModelException(file.name(), line, other + " has a row about " + row + " as well");
    }
  }
}
