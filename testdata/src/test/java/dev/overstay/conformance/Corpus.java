package dev.overstay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases in {@code testdata/cases}.
 *
 * @param cases in the order of their ids
 */
record Corpus(List<Case> cases) {

  /** All cases, or those whose id contains the property {@code conformance.case}. */
  static Corpus selected() {
    return read(Layout.cases()).matching(System.getProperty("conformance.case", ""));
  }

  /** Reads the cases below a directory, {@code <area>/<case>/*.java}. */
  static Corpus read(Path directory) {
    List<Case> cases = new ArrayList<>();
    for (Path area : children(directory)) {
      for (Path each : children(area)) {
        cases.add(readCase(directory, area.getFileName().toString(), each));
      }
    }
    return new Corpus(List.copyOf(cases));
  }

  private static Case readCase(Path root, String area, Path directory) {
    List<Path> files = children(directory);
    List<Mark> marks = new ArrayList<>();
    String name = directory.getFileName().toString();
    for (Path file : files) {
      List<String> lines = lines(file);
      if (!lines.contains("package cases." + area + "." + name + ";")) {
        throw new IllegalArgumentException(file + " is not in the package its directory says");
      }
      marks.addAll(MarkReader.read("cases/" + slashed(root.relativize(file)), lines));
    }
    return new Case(area, name, files, List.copyOf(marks));
  }

  /** The marks of all Java files below a source root. */
  static List<Mark> marksBelow(Path root) {
    List<Mark> marks = new ArrayList<>();
    for (Path file : sourcesBelow(root)) {
      marks.addAll(MarkReader.read(slashed(root.relativize(file)), lines(file)));
    }
    return List.copyOf(marks);
  }

  /** All Java files below a directory, sorted. */
  static List<Path> sourcesBelow(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases whose id contains a text. */
  Corpus matching(String part) {
    return new Corpus(cases.stream().filter(it -> it.id().contains(part)).toList());
  }

  /** All source files. */
  List<Path> files() {
    return cases.stream().flatMap(it -> it.files().stream()).toList();
  }

  private static List<Path> children(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
