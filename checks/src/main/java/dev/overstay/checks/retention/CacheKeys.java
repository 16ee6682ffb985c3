package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.MethodSummary;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code around a cache shows of the keys that it is asked for, and of what becomes of them.
 */
public final class CacheKeys {

  private final ModuleView view;

  /** The keys of a module's caches. */
  public CacheKeys(ModuleView view) {
    this.view = view;
  }

  /**
   * The fields that keep a cache: its own, or, where a method gives it away, those whose
   * declarations say the same type, with the same keys and values.
   */
  private Stream<FieldRef> keepers(BuiltCaches.Built cache) {
    if (cache.holder().isPresent()) {
      return cache.holder().stream();
    }
    TypeUse given = cache.flow().method().returns();
    return given.arguments().isEmpty() || given.arguments().stream().anyMatch(TypeUse::variable)
        ? Stream.empty()
        : view.program().module().stream()
            .flatMap(type -> type.fields().stream())
            .filter(field -> field.type().equals(given))
            .map(FieldFacts::ref);
  }

  /**
   * The widest domain of the keys that a cache is seen to be asked for, or given, while the
   * application runs; not known where nobody is seen to, even as it starts.
   */
  public KeyDomains.Domain domain(BuiltCaches.Built cache) {
    KeyDomains.Domain seen =
        keepers(cache)
            .map(this::domainIn)
            .reduce(KeyDomains.Domain::or)
            .orElse(KeyDomains.Domain.UNKNOWN);
    boolean open = seen.compareTo(KeyDomains.Domain.LIKELY_OPEN) >= 0;
    return !open && keepers(cache).anyMatch(this::isOfProgram) ? KeyDomains.Domain.FINITE : seen;
  }

  /**
   * Whether it keeps what the program has a fixed number of: what measures something, under the
   * names that the program gives it, or its own classes and their members.
   */
  private boolean isOfProgram(FieldRef field) {
    List<TypeUse> arguments =
        view.program().field(field).map(it -> it.type().arguments()).orElse(List.of());
    return arguments.size() == 2
        && (view.program().is(arguments.get(1).name(), TypeModel.Trait.INSTRUMENT)
            || view.program()
                .isSubtype(arguments.get(1).name(), "java.lang.reflect.AnnotatedElement"));
  }

  private KeyDomains.Domain domainIn(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.GROW).findAny().isEmpty()
        ? KeyDomains.Domain.UNKNOWN
        : puts(field)
            .map(this::domainOf)
            .reduce(KeyDomains.Domain::or)
            .orElse(KeyDomains.Domain.FINITE);
  }

  /** Whether somebody takes entries out by their keys. */
  public boolean isTakenOut(BuiltCaches.Built cache) {
    return keepers(cache)
        .flatMap(field -> view.uses().of(field, FieldUses.Kind.SHRINK))
        .anyMatch(use -> use.happening().flow() instanceof Flow.Shrink it && it.key().isPresent());
  }

  /**
   * Whether all that a cache which nobody else can get at is asked for are keys of which there are
   * few.
   */
  boolean areFew(FieldRef field) {
    return isSeenWhole(field) && domainIn(field) == KeyDomains.Domain.FINITE;
  }

  private boolean isSeenWhole(FieldRef field) {
    return view.program()
            .field(field)
            .map(FieldFacts::modifiers)
            .filter(CacheKeys::isOfPackage)
            .isPresent()
        && view.uses().of(field, FieldUses.Kind.SHARE).findAny().isEmpty()
        && view.uses().of(field, FieldUses.Kind.PASS).findAny().isEmpty()
        && view.uses().of(field, FieldUses.Kind.RETURN).allMatch(FieldUses.Use::nested);
  }

  private static boolean isOfPackage(Modifiers modifiers) {
    return modifiers.isPrivate() || modifiers.isPackagePrivate();
  }

  /** Where entries are put in while the application runs, each where it is done. */
  private Stream<FieldUses.Use> puts(FieldRef field) {
    List<FieldUses.Use> all = view.uses().of(field, FieldUses.Kind.GROW).toList();
    return all.stream()
        .filter(use -> !isOfStart(use.in().method()))
        .filter(use -> !isToldBy(use, all));
  }

  /** A method that nobody calls yet is not one that is called at start-up alone. */
  private boolean isOfStart(MethodFacts method) {
    return view.lifecycles().isStartOnly(method) && !view.lifecycles().isCalledByNobody(method);
  }

  /** Whether the body that does it in the end is among those that are looked at. */
  private static boolean isToldBy(FieldUses.Use call, List<FieldUses.Use> all) {
    List<MethodSummary.Frame> frames = call.happening().source().frames();
    if (frames.isEmpty()) {
      return false;
    }
    MethodRef doer = frames.get(frames.size() - 1).method();
    return all.stream()
        .anyMatch(use -> use.happening().isDirect() && use.in().method().ref().equals(doer));
  }

  private KeyDomains.Domain domainOf(FieldUses.Use use) {
    return use.happening().flow() instanceof Flow.Grow grow
            && grow.key().filter(it -> !isGivenByNobody(it, use.in().method())).isPresent()
        ? view.keys().of(grow.key().get(), use.in(), use.happening().source().frames().size())
        : KeyDomains.Domain.UNKNOWN;
  }

  /** Whether a key is what callers give, and there are none yet. */
  private boolean isGivenByNobody(AccessPath key, MethodFacts method) {
    return key.root() instanceof AccessPath.Param && view.lifecycles().isCalledByNobody(method);
  }
}
