package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.Replacement;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Place;
import java.util.List;
import java.util.Optional;

/** The imports of a file, and one more: in the order of the others where they have one. */
final class Imports {

  private final EditedFile file;

  Imports(EditedFile file) {
    this.file = file;
  }

  /** Whether a class of the top level can be named simply. */
  boolean has(String className) {
    int dot = className.lastIndexOf('.');
    String packageName = className.substring(0, Math.max(0, dot));
    return file.unit.packageName().equals(packageName)
        || file.unit.imports().stream()
            .filter(it -> !it.isStatic() && !it.ofModule())
            .anyMatch(it -> it.name().equals(it.onDemand() ? packageName : className));
  }

  /** The import of a class; empty where there is one, or another class has its simple name. */
  Optional<Replacement> of(String className) {
    String simple = className.substring(className.lastIndexOf('.'));
    boolean taken =
        file.unit.imports().stream().anyMatch(it -> !it.onDemand() && it.name().endsWith(simple))
            || file.unit.classes().stream().anyMatch(it -> ("." + it.name).equals(simple));
    if (has(className) || taken) {
      return Optional.empty();
    }
    String line = "import " + className + ";" + file.layout.lineBreak();
    List<Decl.Import> plain =
        file.unit.imports().stream().filter(it -> !it.isStatic() && !it.ofModule()).toList();
    for (Decl.Import each : plain) {
      if (each.name().compareTo(className) > 0) {
        return Optional.of(Replacement.at(file.index(each.start()), line));
      }
    }
    if (!plain.isEmpty()) {
      int last = plain.get(plain.size() - 1).end();
      return Optional.of(Replacement.at(file.nextLine(file.index(last)), line));
    }
    if (!file.unit.imports().isEmpty()) {
      int first = file.unit.imports().get(0).start();
      return Optional.of(Replacement.at(file.index(first), line + file.layout.lineBreak()));
    }
    return Optional.of(
        file.unit.packageEnd() == Place.NONE
            ? Replacement.at(0, line + file.layout.lineBreak())
            : Replacement.at(
                file.nextLine(file.index(file.unit.packageEnd())), file.layout.lineBreak() + line));
  }
}
