package dev.overstay.checks.retention;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Methods whose results a container keeps under their arguments, which never come again. */
public final class MemoizedCalls {

  private static final String CLOSEABLE = "java.lang.AutoCloseable";

  private final ModuleView view;
  private final FreshArguments arguments;

  /** The methods of a module. */
  public MemoizedCalls(ModuleView view) {
    this.view = view;
    this.arguments = new FreshArguments(view);
  }

  /**
   * A method that is never answered from its cache.
   *
   * @param method the method
   * @param parameter what makes each key a new one
   * @param cache the annotation that asks for the cache
   */
  public record Vain(MethodFacts method, ParameterFacts parameter, String cache) {}

  /** The methods of a class. */
  public List<Vain> of(ClassFacts type) {
    List<Vain> found = new ArrayList<>();
    for (MethodFacts method : type.methods()) {
      Optional<AnnotationFacts> cache =
          method.modifiers().isSynthetic()
              ? Optional.empty()
              : method.annotations().stream().filter(this::isCacheByArguments).findFirst();
      boolean keyed =
          method.parameters().stream()
              .anyMatch(it -> has(it.annotations(), AnnotationModel.Trait.CACHE_KEY));
      if (cache.isPresent() && !keyed) {
        method.parameters().stream()
            .filter(parameter -> neverRepeats(parameter.type()))
            .findFirst()
            .ifPresent(it -> found.add(new Vain(method, it, cache.get().type())));
      }
    }
    return found;
  }

  /** Whether an annotation keeps results, and says nothing of the key. */
  private boolean isCacheByArguments(AnnotationFacts annotation) {
    return has(List.of(annotation), AnnotationModel.Trait.MEMOIZES)
        && annotation.values().keySet().stream()
            .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains("key"));
  }

  private boolean has(List<AnnotationFacts> annotations, AnnotationModel.Trait trait) {
    return view.program()
        .fromAnnotations(annotations, row -> row.is(trait) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  /** Whether an object of a type equals no other that a later call may bring. */
  private boolean neverRepeats(TypeUse type) {
    String name = type.name();
    if (name.endsWith("[]")) {
      return true;
    }
    boolean request =
        view.lifetimes()
            .of(name)
            .filter(limited -> limited.lifetime() == Lifetime.REQUEST && !limited.inferred())
            .isPresent();
    boolean text =
        view.program()
            .fromTypeModel(name, TypeModel::growable)
            .filter(it -> it == Growable.BUFFER)
            .isPresent();
    boolean function = view.program().is(name, TypeModel.Trait.FUNCTIONAL);
    boolean stream = view.program().isSubtype(name, CLOSEABLE) && !view.program().isOwn(name);
    return request || text || function || stream || arguments.isOwnIdentity(name);
  }
}
