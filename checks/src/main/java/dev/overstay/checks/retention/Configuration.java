package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.KeyDomain;
import dev.overstay.checks.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes that are filled from a program's configuration: there is as much in them as somebody
 * wrote there.
 */
final class Configuration {

  private final Program program;
  private @Nullable Set<String> types;

  Configuration(Program program) {
    this.program = program;
  }

  /** Whether a class is filled from the configuration, itself or as a part of one that is. */
  boolean contains(String type) {
    Set<String> known = types;
    if (known == null) {
      known = find();
      types = known;
    }
    return known.contains(type);
  }

  /** The classes that an annotation says it of, what they inherit and what they consist of. */
  private Set<String> find() {
    Set<String> found = new HashSet<>();
    Deque<String> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      if (isFilled(type)) {
        work.add(type.name());
      }
    }
    while (!work.isEmpty()) {
      String name = work.poll();
      Optional<ClassFacts> type = program.find(name).filter(it -> program.isOwn(it.name()));
      if (type.isPresent() && found.add(name)) {
        type.get().superclass().ifPresent(work::add);
        type.get().fields().stream().map(FieldFacts::type).forEach(it -> addTypes(it, work));
      }
    }
    return found;
  }

  private boolean isFilled(ClassFacts type) {
    return program
        .fromAnnotations(type.annotations(), AnnotationModel::keyDomain)
        .filter(domain -> domain == KeyDomain.FINITE)
        .isPresent();
  }

  private static void addTypes(TypeUse type, Deque<String> work) {
    work.add(type.name());
    List<TypeUse> arguments = type.arguments();
    arguments.forEach(argument -> addTypes(argument, work));
  }
}
