package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.Phase;
import java.util.stream.Stream;

/** The methods by which the life of an object is ended. */
public final class Teardowns {

  private final ModuleView view;

  /** The teardowns of a module. */
  public Teardowns(ModuleView view) {
    this.view = view;
  }

  /** The methods of a class's own that end its instances' life. */
  public Stream<MethodFacts> of(ClassFacts type) {
    return type.methods().stream()
        .filter(
            method -> view.lifecycles().phase(method).filter(it -> it == Phase.STOP).isPresent());
  }

  /** Whether a class has any. */
  public boolean exists(ClassFacts type) {
    return of(type).findAny().isPresent();
  }

  /**
   * Whether a class, or one of the module's that it extends, has a method that others can call to
   * end an object: one that needs nothing to be told, or that a framework calls. What is named like
   * one and asks for an argument ends something else.
   */
  public boolean endsObject(ClassFacts type) {
    return view.program().withSupertypes(type.name()).stream()
        .filter(view.program()::isOwn)
        .flatMap(name -> view.program().find(name).stream())
        .flatMap(this::of)
        .anyMatch(
            method ->
                !method.modifiers().isStatic()
                    && (!method.modifiers().isPrivate() || !method.annotations().isEmpty())
                    && method.parameters().size() <= (method.annotations().isEmpty() ? 0 : 1));
  }
}
