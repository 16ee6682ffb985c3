package dev.overstay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which modules a change can make a difference for: those it changes, and those that use them. A
 * verdict depends on a module and what it uses, so in all others there is none.
 */
final class AffectedModules {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
  private static final Pattern DOTTED = Pattern.compile("\\b[a-z_]\\w*(?:\\s*\\.\\s*\\w+)+");

  private AffectedModules() {}

  /** What one module declares and names. */
  private record Names(Set<String> packages, Set<String> mentioned) {

    boolean uses(Names other) {
      return other.packages.stream()
          .anyMatch(it -> packages.contains(it) || mentioned.contains(it));
    }
  }

  /**
   * Names of modules of a tree.
   *
   * @param changed paths of files that are not the same on both sides
   */
  static Set<String> of(ReviewedTree tree, Set<String> changed) {
    Set<String> affected = new TreeSet<>();
    for (Target target : tree.targets()) {
      if (changed.stream().anyMatch(ReviewedTree::isBuildFile)
          || target.files().stream().anyMatch(file -> changed.contains(tree.pathOf(file)))) {
        affected.add(target.name());
      }
    }
    if (affected.isEmpty() || affected.size() == tree.targets().size()) {
      return affected;
    }
    Map<String, Names> names = new HashMap<>();
    tree.targets().forEach(target -> names.put(target.name(), names(target.files())));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Target target : tree.targets()) {
        Names own = names.getOrDefault(target.name(), new Names(Set.of(), Set.of()));
        boolean uses = affected.stream().map(names::get).anyMatch(own::uses);
        grows |= uses && affected.add(target.name());
      }
    }
    return affected;
  }

  private static Names names(List<Path> files) {
    Names names = new Names(new HashSet<>(), new HashSet<>());
    for (Path file : files) {
      String text = text(file);
      Matcher declared = PACKAGE.matcher(text);
      names.packages().add(declared.find() ? declared.group(1) : "");
      Matcher dotted = DOTTED.matcher(PACKAGE.matcher(text).replaceFirst(""));
      while (dotted.find()) {
        addPrefixes(dotted.group().replaceAll("\\s", ""), names.mentioned());
      }
    }
    return names;
  }

  private static void addPrefixes(String name, Set<String> into) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      into.add(name.substring(0, dot));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // The front end will say that it cannot be read.
      return "";
    }
  }
}
