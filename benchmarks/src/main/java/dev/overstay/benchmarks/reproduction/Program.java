package dev.overstay.benchmarks.reproduction;

import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that plays a use of a library through, as its head comment describes it.
 *
 * @param library the directory that it is in, a library of the precision plan
 * @param source its file
 * @param findings what it shows, at least one
 * @param with more for its class path, see {@link Library#with}
 * @param opens packages of the JDK that the library wants opened, {@code module/package}
 */
record Program(
    String library, Path source, List<Finding> findings, List<String> with, List<String> opens) {

  private static final Pattern LINE =
      Pattern.compile("^ \\* (finding|with|opens): (.+)$", Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  /** The programs under a directory with a directory for each library, in order of their names. */
  static List<Program> readAll(Path home) {
    try (Stream<Path> files = Files.walk(home, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted(Comparator.comparing(Path::toString))
          .map(file -> read(home.relativize(file).getName(0).toString(), file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Program read(String library, Path source) {
    List<Finding> findings = new ArrayList<>();
    List<String> with = new ArrayList<>();
    List<String> opens = new ArrayList<>();
    String head = text(source).split("\\*/", 2)[0];
    Matcher line = LINE.matcher(head);
    while (line.find()) {
      String value = line.group(2).strip();
      switch (line.group(1)) {
        case "finding" -> findings.add(Finding.parse(library, value, source));
        case "with" -> with.addAll(Library.list(value));
        default -> opens.addAll(Library.list(value));
      }
    }
    if (findings.isEmpty()) {
      throw new UserError(source + " has no line ' * finding: Rule fingerprint' in its head");
    }
    return new Program(library, source, findings, with, opens);
  }

  /** How it is called: library and class. */
  String name() {
    return library + "/" + simpleName();
  }

  /** Its main class. */
  String mainClass() {
    Matcher declaration = PACKAGE.matcher(text(source));
    return declaration.find() ? declaration.group(1) + "." + simpleName() : simpleName();
  }

  private String simpleName() {
    return source.getFileName().toString().replace(".java", "");
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
