package dev.overstay.checks.retention;

import dev.overstay.checks.finding.Location;
import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/** Caches that an annotation switches on, and for which nobody provides one with a bound. */
public final class DefaultCaches {

  private final ModuleView view;

  /** The caches of a module. */
  public DefaultCaches(ModuleView view) {
    this.view = view;
  }

  /**
   * A cache without a bound that a class switches on.
   *
   * @param annotation simple name of the annotation
   * @param wanted the type that nobody provides
   * @param place the class
   */
  public record Default(String annotation, String wanted, Location place) {}

  /** What a class switches on. */
  public Optional<Default> in(ClassFacts type) {
    for (AnnotationFacts annotation : type.annotations()) {
      Optional<String> wanted =
          view.program()
              .fromAnnotations(List.of(annotation), AnnotationModel::unboundedUnless)
              .filter(it -> !isProvided(it));
      if (wanted.isPresent()) {
        return Optional.of(
            new Default(Places.simpleName(annotation.type()), wanted.get(), place(type)));
      }
    }
    return Optional.empty();
  }

  private boolean isProvided(String wanted) {
    Program program = view.program();
    for (ClassFacts type : program.module()) {
      if (program.isSubtype(type.name(), wanted)) {
        return true;
      }
      for (MethodFacts method : type.methods()) {
        boolean produces =
            program
                .fromAnnotations(
                    method.annotations(),
                    row ->
                        row.is(AnnotationModel.Trait.PRODUCES)
                            ? Optional.of(row)
                            : Optional.empty())
                .isPresent();
        if (produces && program.isSubtype(method.returns().name(), wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The class's declaration, as far as the constructor that the compiler adds tells its line. */
  private Location place(ClassFacts type) {
    for (BodyFlow flow : view.flows(type)) {
      if (flow.method().ref().isConstructor()) {
        for (Effect effect : flow.body().blocks().get(0).effects()) {
          Location there = view.places().in(flow.method().ref(), effect.span());
          return new Location(type.name(), "", there.sourcePath(), there.span());
        }
      }
    }
    return view.places().of(type);
  }
}
