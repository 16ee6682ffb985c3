package dev.overstay.conformance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where things are. */
final class Layout {

  private Layout() {}

  /** The directory of this module, which surefire says, else the working directory. */
  static Path module() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  }

  static Path cases() {
    return module().resolve("cases");
  }

  /** What a run leaves behind for people: reports, class files. */
  static Path output() {
    return module().resolve("target").resolve("conformance");
  }

  /** Writes one of the reports that a run leaves behind, in whichever order tests run. */
  static void report(String name, Iterable<? extends CharSequence> lines) {
    try {
      Files.write(Files.createDirectories(output()).resolve(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a front end is known not to find as the reference does, with reasons. */
  static Path gaps(String frontEnd) {
    return module().resolve("gaps").resolve(frontEnd + ".tsv");
  }

  /** The pages for users, one a rule. */
  static Path rulePages() {
    return module().resolveSibling("docs").resolve("rules");
  }

  /**
   * The libraries that cases are compiled against: the class path that this runs with, without the
   * analysis itself. The annotations stay, cases use them.
   */
  static List<Path> libraries() {
    Set<Path> own = new TreeSet<>();
    own.add(originOf(Layout.class));
    own.add(originOf(dev.overstay.checks.rules.RuleSet.class));
    own.add(originOf(dev.overstay.bytecode.ClassFileReader.class));
    own.add(originOf(dev.overstay.errorprone.RuleCheck.class));
    own.add(originOf(dev.overstay.spotbugs.OverstayDetector.class));
    own.add(originOf(dev.overstay.javac.JavacModule.class));
    own.add(originOf(dev.overstay.javaparser.SourceModule.class));
    List<Path> libraries = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      Path path = Path.of(entry).toAbsolutePath().normalize();
      if (Files.exists(path) && !own.contains(path)) {
        libraries.add(path);
      }
    }
    return List.copyOf(libraries);
  }

  /** The jar or directory that a class was loaded from. */
  static Path originOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
