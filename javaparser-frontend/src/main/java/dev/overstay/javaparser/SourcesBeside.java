package dev.overstay.javaparser;

import dev.overstay.javaparser.tree.Decl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Source files that are not analysed but used, found by the names of their classes and read when
 * they are asked for. Sources stand where their packages say, under whatever root.
 */
final class SourcesBeside {

  private final Map<String, List<Path>> byFileName = new HashMap<>();
  // What is wrong with them is told where they are analysed themselves.
  private final Reading reading;

  SourcesBeside(Collection<Path> files, Optional<ParsedFiles> known) {
    this.reading = new Reading(known, problem -> {});
    for (Path file : files) {
      byFileName
          .computeIfAbsent(String.valueOf(file.getFileName()), name -> new ArrayList<>())
          .add(file);
    }
  }

  /** The file of a top-level class, by the class's binary name. */
  Optional<Decl.Unit> find(String topLevel) {
    String path = topLevel.replace('.', '/') + ".java";
    String name = path.substring(path.lastIndexOf('/') + 1);
    return byFileName.getOrDefault(name, List.of()).stream()
        .filter(file -> file.endsWith(path))
        .findFirst()
        .flatMap(
            file -> SourceText.of(file, problem -> {}).flatMap(text -> reading.unit(file, text)))
        .filter(unit -> declares(unit, topLevel));
  }

  private static boolean declares(Decl.Unit unit, String topLevel) {
    int dot = topLevel.lastIndexOf('.');
    return unit.packageName().equals(dot < 0 ? "" : topLevel.substring(0, dot));
  }
}
