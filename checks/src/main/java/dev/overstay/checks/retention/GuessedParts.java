package dev.overstay.checks.retention;

import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parts of a function that a method is given, which are there only if it is one of many. Who gives
 * the method that one is told of it; the method itself knows nothing about it.
 */
final class GuessedParts {

  private final ModuleView view;
  private final ConstructedParts parts;

  GuessedParts(ModuleView view) {
    this.view = view;
    this.parts = new ConstructedParts(view);
  }

  /** Whether what is at a path of a body is such a part, whatever way leads there. */
  boolean contain(AccessPath path, BodyFlow flow) {
    List<AccessPath> given = given(path, flow).toList();
    return !given.isEmpty() && given.stream().allMatch(it -> isGuessed(it, flow));
  }

  /** The path itself, or what the object made here that it begins at was given for its part. */
  private Stream<AccessPath> given(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
            && flow.body().has(local.value())
            && !path.steps().isEmpty()
            && path.steps().get(0) instanceof AccessPath.Field step
        ? parts.of(local.value(), step.field(), flow).stream()
            .filter(part -> part.in() == flow)
            .map(
                part ->
                    ConstructedParts.then(
                        part.path(), path.steps().subList(1, path.steps().size())))
        : Stream.of(path);
  }

  private boolean isGuessed(AccessPath path, BodyFlow flow) {
    if (!(path.root() instanceof AccessPath.Param param)
        || param.index() >= flow.method().parameters().size()
        || path.steps().isEmpty()
        || !(path.steps().get(0) instanceof AccessPath.Field step)) {
      return false;
    }
    TypeUse declared = flow.method().parameters().get(param.index()).type();
    return isFunction(declared.name())
        && !view.program().isSubtype(declared.name(), step.field().owner());
  }

  /** Whether a type of the module is for functions: an interface with one method to be written. */
  private boolean isFunction(String type) {
    return view.program()
        .find(type)
        .filter(it -> it.modifiers().isInterface() && view.program().isOwn(type))
        .filter(
            it ->
                it.methods().stream().filter(method -> method.modifiers().isAbstract()).count()
                    == 1)
        .isPresent();
  }
}
