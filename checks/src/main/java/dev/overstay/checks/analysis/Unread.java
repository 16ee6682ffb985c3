package dev.overstay.checks.analysis;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.program.Program;
import java.util.Set;

/**
 * Classes of the module that could not be read. Nobody knows what they do, so they may be what
 * takes something out or stops it again, wherever they can see the field that keeps it.
 */
final class Unread {

  private final Program program;
  private final Set<String> classes;

  Unread(Program program, Set<String> classes) {
    this.program = program;
    this.classes = classes;
  }

  /** Whether a finding rests on what one of them does not do. */
  boolean mayLetGo(Finding finding) {
    return !classes.isEmpty()
        && finding.path().steps().stream().map(RetentionPath.Step::location).anyMatch(this::isSeen);
  }

  private boolean isSeen(Location place) {
    return program
        .field(new FieldRef(place.className(), place.member()))
        .filter(field -> classes.stream().anyMatch(type -> sees(type, field)))
        .isPresent();
  }

  /** Whether a class is in the access domain of a field. */
  private boolean sees(String type, FieldFacts field) {
    if (field.modifiers().isPrivate()) {
      return nest(type).equals(nest(field.ref().owner()));
    }
    return !field.modifiers().isPackagePrivate()
        || packageOf(type).equals(packageOf(field.ref().owner()));
  }

  /** The top-level class, by its name: the class may be one that cannot be read. */
  private static String nest(String type) {
    int nested = type.indexOf('$', packageOf(type).length() + 1);
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
