package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Components;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which places outlive a request, and which classes have instances that do. */
public final class Holders {

  private final Program program;
  private final Components components;
  private final Lifetimes lifetimes;
  private final PathTypes types;
  private final FieldUses uses;
  private final FieldAliases aliases;
  private final Servers servers;
  private final Registers registers;
  private final LentObjects lent;
  private final MadeObjects made;
  private @Nullable Map<String, FieldRef> owned;
  private @Nullable Map<String, FieldRef> parts;
  private final Set<String> pooled = new HashSet<>();

  Holders(
      Program program,
      Components components,
      Lifetimes lifetimes,
      PathTypes types,
      FieldUses uses,
      MadeObjects made) {
    this.program = program;
    this.made = made;
    this.components = components;
    this.lifetimes = lifetimes;
    this.types = types;
    this.uses = uses;
    this.aliases = new FieldAliases(uses);
    this.servers = new Servers(program, uses);
    this.registers = new Registers(program, lifetimes, types, uses);
    this.lent = new LentObjects(program);
  }

  /** Fields that are other names of others. */
  FieldAliases aliases() {
    return aliases;
  }

  /** The long-lived holder that a path leads into, if it does. */
  public Optional<Holder> of(AccessPath path, BodyFlow flow) {
    if (isMadeHere(path, flow)) {
      return Optional.empty();
    }
    Optional<Holder> maker =
        FieldUses.fieldOf(path, true)
            .filter(FieldUses.Target::nested)
            .flatMap(target -> aliases.source(target.field()))
            .flatMap(source -> ofSource(source, path));
    return maker.isPresent() ? maker : ofPath(path, flow);
  }

  private Optional<Holder> ofPath(AccessPath path, BodyFlow flow) {
    // The nearest that says how long it lives decides: what is in a request goes with the request.
    // The last step is where in the holder the value goes.
    for (int length = Math.max(0, path.steps().size() - 1); length >= 0; length--) {
      if (length < path.steps().size() - 1 && isSupplied(path.steps().get(length))) {
        return Optional.empty();
      }
      AccessPath prefix = new AccessPath(path.root(), path.steps().subList(0, length));
      if (length == 0 && path.root() instanceof AccessPath.Static root) {
        return Optional.of(ofStatic(path, root.field()));
      }
      boolean inside = length > 0 && path.steps().get(length - 1) instanceof AccessPath.Content;
      for (TypeUse type : types.of(prefix, flow)) {
        // What is in a map under an enum constant is not the constant's.
        if (inside && isEnum(type.name())) {
          continue;
        }
        Optional<Verdict> verdict = at(type.name(), path, length);
        if (verdict.isPresent()) {
          return verdict.get().holder();
        }
      }
    }
    return FieldUses.fieldOf(path, true)
        .filter(target -> target.nested() && path.root() instanceof AccessPath.This)
        .filter(target -> path.steps().size() == 2 && registers.contains(target.field()))
        .map(target -> ofField(Holder.Kind.REGISTER, target.field(), path));
  }

  /** Who holds what goes into a part that an object was given by whoever made it. */
  private Optional<Holder> ofSource(FieldRef source, AccessPath path) {
    if (program.field(source).filter(it -> it.modifiers().isStatic()).isPresent()) {
      return Optional.of(ofField(Holder.Kind.STATIC_FIELD, source, path));
    } else if (components.isShared(source.owner())) {
      return Optional.of(ofField(Holder.Kind.COMPONENT, source, path));
    } else if (servers.contains(source.owner())) {
      return Optional.of(ofField(Holder.Kind.SERVER, source, path));
    }
    return Optional.empty();
  }

  private static Holder ofField(Holder.Kind kind, FieldRef field, AccessPath path) {
    return new Holder(kind, Lifetime.APPLICATION, Optional.of(field), field.owner(), path);
  }

  private boolean isEnum(String type) {
    return program.find(type).filter(it -> it.modifiers().isEnum()).isPresent();
  }

  /** A field that the container fills, with something of a scope that nothing here says. */
  private boolean isSupplied(AccessPath.Step step) {
    return step instanceof AccessPath.Field field
        && program
            .field(field.field())
            .filter(it -> lifetimes.isInjected(it.annotations()))
            .isPresent();
  }

  /** That a type says how long what is in it lives, and who holds it if that is long. */
  private record Verdict(Optional<Holder> holder) {}

  private static Holder ofStatic(AccessPath path, FieldRef root) {
    FieldRef field = FieldUses.fieldOf(path, true).map(FieldUses.Target::field).orElse(root);
    return new Holder(
        Holder.Kind.STATIC_FIELD, Lifetime.APPLICATION, Optional.of(field), root.owner(), path);
  }

  private Optional<Verdict> at(String type, AccessPath path, int length) {
    boolean inside = length < path.steps().size();
    Optional<Lifetimes.Limited> limited = lifetimes.of(type).filter(it -> inside && !it.inferred());
    if (limited.isPresent()) {
      Lifetime lifetime = limited.get().lifetime();
      if (!lifetime.outlives(Lifetime.REQUEST)) {
        return Optional.of(new Verdict(Optional.empty()));
      }
      if (path.steps().get(length) instanceof AccessPath.Content) {
        return Optional.of(
            new Verdict(
                Optional.of(
                    new Holder(Holder.Kind.ATTRIBUTE, lifetime, Optional.empty(), type, path))));
      }
    }
    Optional<Scope> scope = components.scope(type);
    if (scope.isPresent() && scope.get() != Scope.SHARED) {
      return Optional.of(new Verdict(Optional.empty()));
    }
    if (components.isShared(type) || (path.root() instanceof AccessPath.This && isOwned(type))) {
      Optional<FieldRef> field = FieldUses.fieldOf(path, true).map(FieldUses.Target::field);
      return Optional.of(
          new Verdict(
              Optional.of(
                  new Holder(Holder.Kind.COMPONENT, Lifetime.APPLICATION, field, type, path))));
    }
    return Optional.of(path)
        .filter(it -> inside && servers.contains(type))
        .flatMap(it -> FieldUses.fieldOf(it, true))
        .map(target -> new Verdict(Optional.of(ofField(Holder.Kind.SERVER, target.field(), path))));
  }

  /** Whether they are parts of one and lent out, so that one piece of work at a time has each. */
  boolean isPooled(String type) {
    return isOwned(type) && pooled.contains(type);
  }

  /**
   * Whether the instances of a class are parts of a static or a shared component: made with it, or
   * pooled by it.
   */
  public boolean isOwned(String type) {
    Map<String, FieldRef> known = parts;
    if (known == null) {
      known = findOwned(this::partsIn);
      parts = known;
    }
    return known.containsKey(type);
  }

  /** An object made here lives no longer than what is done with it. */
  private static boolean isMadeHere(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && (!flow.body().has(local.value())
            || flow.body().value(local.value()) instanceof Value.New
            || flow.body().value(local.value()) instanceof Value.Closure
            || !flow.made(local.value()).isEmpty());
  }

  /** Whether instances of a class have connections served until they are stopped. */
  public boolean isServer(String type) {
    return servers.contains(type);
  }

  /** Whether instances of a class live long because of what the class is. */
  public boolean isShared(String type) {
    return components.isShared(type);
  }

  /** The field through which a static or a shared component owns instances of a class. */
  public Optional<FieldRef> owner(String type) {
    Map<String, FieldRef> known = owned;
    if (known == null) {
      known = withSuperclasses(findOwned(this::objectsIn));
      owned = known;
    }
    return Optional.ofNullable(known.get(type));
  }

  /** What is of a class is of the classes above it, too: their fields are its own. */
  private Map<String, FieldRef> withSuperclasses(Map<String, FieldRef> found) {
    Map<String, FieldRef> all = new HashMap<>(found);
    new TreeMap<>(found)
        .forEach(
            (type, field) ->
                program.withSupertypes(type).stream()
                    .filter(this::isPlainClass)
                    .forEach(at -> all.putIfAbsent(at, field)));
    return all;
  }

  /**
   * A field of objects of a class: what a subclass of another kind puts in it, these do not have.
   */
  private record FieldOf(FieldFacts field, String type) {}

  private Map<String, FieldRef> findOwned(Function<FieldOf, Set<String>> objects) {
    Map<String, List<FieldFacts>> fieldsOf = new HashMap<>();
    Deque<FieldOf> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      Set<String> shared = sharedOf(type.name());
      for (FieldFacts field : type.fields()) {
        if (field.modifiers().isStatic()) {
          work.add(new FieldOf(field, type.name()));
        } else {
          shared.forEach(it -> work.add(new FieldOf(field, it)));
          fieldsOf.computeIfAbsent(type.name(), key -> new ArrayList<>()).add(field);
        }
      }
    }
    Map<String, FieldRef> found = new HashMap<>();
    Set<FieldOf> seen = new HashSet<>();
    while (!work.isEmpty()) {
      FieldOf field = work.poll();
      if (!seen.add(field)) {
        continue;
      }
      for (String type : objects.apply(field)) {
        if (found.putIfAbsent(type, field.field().ref()) == null) {
          program.withSupertypes(type).stream()
              .filter(program::isOwn)
              .flatMap(at -> fieldsOf.getOrDefault(at, List.of()).stream())
              .forEach(it -> work.add(new FieldOf(it, type)));
          program.ownSubtypes(type).stream()
              .filter(sub -> program.find(type).filter(t -> t.modifiers().isAbstract()).isPresent())
              .flatMap(sub -> fieldsOf.getOrDefault(sub, List.of()).stream())
              .forEach(it -> work.add(new FieldOf(it, type)));
        }
      }
    }
    return found;
  }

  /** The shared components that instances of a class are: itself, or subclasses of it. */
  private Set<String> sharedOf(String type) {
    if (!components.isShared(type)) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>(program.ownSubtypes(type));
    found.removeIf(it -> !components.isShared(it));
    return components.scope(type).isPresent() || found.isEmpty() ? Set.of(type) : found;
  }

  /**
   * The module's classes whose instances a field holds for good: its declared type, what is stored
   * in it, and what is put in it where nothing is taken out but to be put back.
   */
  private Set<String> objectsIn(FieldOf of) {
    FieldFacts field = of.field();
    Set<String> found = new LinkedHashSet<>();
    if (isPlainClass(field.type().name())) {
      found.add(field.type().name());
    }
    boolean emptied = uses.of(field.ref(), FieldUses.Kind.SHRINK).findAny().isPresent();
    boolean pool = isPool(field.ref());
    uses.of(field.ref(), FieldUses.Kind.STORE)
        .filter(use -> !use.nested() || !emptied || pool)
        .filter(use -> mayHappenTo(of.type(), use))
        .forEach(use -> made.storedIn(use).filter(this::isPlainClass).ifPresent(found::add));
    elementsIn(of).forEach(found::add);
    return found;
  }

  /** The module's classes whose instances belong to a field's owner from its beginning. */
  private Set<String> partsIn(FieldOf of) {
    FieldFacts field = of.field();
    Set<String> found = new LinkedHashSet<>();
    boolean pool = isPool(field.ref());
    uses.of(field.ref(), FieldUses.Kind.STORE)
        .filter(use -> pool || (!use.nested() && isInitialiser(use.in().method())))
        .filter(use -> mayHappenTo(of.type(), use))
        .forEach(
            use ->
                made.storedIn(use)
                    .filter(this::isPlainClass)
                    .filter(type -> pool || !made.areElsewhere(type))
                    .ifPresent(found::add));
    elementsIn(of).filter(type -> !made.areElsewhere(type)).forEach(found::add);
    if (pool) {
      pooled.addAll(found);
    }
    lent.from(field.ref()).stream().filter(this::isPlainClass).forEach(found::add);
    pooled.addAll(lent.from(field.ref()));
    return found;
  }

  /**
   * The module's classes whose instances are in a collection that a field has from the beginning,
   * where nobody takes any out.
   */
  private Stream<String> elementsIn(FieldOf of) {
    if (uses.of(of.field().ref(), FieldUses.Kind.SHRINK).findAny().isPresent()) {
      return Stream.empty();
    }
    return uses.of(of.field().ref(), FieldUses.Kind.STORE)
        .filter(use -> !use.nested() && isInitialiser(use.in().method()))
        .filter(use -> mayHappenTo(of.type(), use))
        .flatMap(StoredElements::of)
        .filter(this::isPlainClass);
  }

  /**
   * Whether objects of a class may be those that an object does something to itself: not where it
   * is of another subclass than they.
   */
  private boolean mayHappenTo(String type, FieldUses.Use use) {
    boolean itself =
        use.happening().flow() instanceof Flow.Keep keep
            && keep.holder().root() instanceof AccessPath.This
            && keep.holder().steps().stream().filter(AccessPath.Field.class::isInstance).count()
                == 1;
    String doer = use.in().method().ref().owner();
    return !itself || program.isSubtype(type, doer) || program.isSubtype(doer, type);
  }

  /** What libraries' pools lend. */
  LentObjects lent() {
    return lent;
  }

  /** Where the module's objects are made. */
  MadeObjects made() {
    return made;
  }

  private static boolean isInitialiser(MethodFacts method) {
    return method.ref().isConstructor() || method.ref().name().equals("<clinit>");
  }

  /** Whether objects are taken out of a field, whichever comes, to be used and put back. */
  boolean isPool(FieldRef field) {
    return uses.of(field, FieldUses.Kind.STORE).anyMatch(StoredElements::isPutBack);
  }

  private boolean isPlainClass(String type) {
    return program.isOwn(type)
        && lifetimes.of(type).isEmpty()
        && !lifetimes.endsBeforeApplication(type)
        && components.scope(type).isEmpty()
        && program.find(type).filter(it -> !it.modifiers().isInterface()).isPresent();
  }
}
