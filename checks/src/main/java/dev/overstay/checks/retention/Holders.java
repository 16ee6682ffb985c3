package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Components;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
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
import org.jspecify.annotations.Nullable;

/** Which places outlive a request, and which classes have instances that do. */
public final class Holders {

  private final Program program;
  private final Components components;
  private final Lifetimes lifetimes;
  private final PathTypes types;
  private final FieldUses uses;
  private @Nullable Map<String, FieldRef> owned;

  Holders(
      Program program,
      Components components,
      Lifetimes lifetimes,
      PathTypes types,
      FieldUses uses) {
    this.program = program;
    this.components = components;
    this.lifetimes = lifetimes;
    this.types = types;
    this.uses = uses;
  }

  /** The long-lived holder that a path leads into, if it does. */
  public Optional<Holder> of(AccessPath path, BodyFlow flow) {
    if (path.root() instanceof AccessPath.Static root) {
      FieldRef field =
          FieldUses.fieldOf(path, true).map(FieldUses.Target::field).orElse(root.field());
      return Optional.of(
          new Holder(
              Holder.Kind.STATIC_FIELD,
              Lifetime.APPLICATION,
              Optional.of(field),
              root.field().owner(),
              path));
    }
    if (isMadeHere(path, flow)) {
      return Optional.empty();
    }
    for (int length = 0; length <= path.steps().size(); length++) {
      AccessPath prefix = new AccessPath(path.root(), path.steps().subList(0, length));
      boolean whole = length == path.steps().size();
      for (TypeUse type : types.of(prefix, flow)) {
        Optional<Holder> holder = at(type.name(), path, length, whole);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Holder> at(String type, AccessPath path, int length, boolean whole) {
    if (components.isShared(type)) {
      Optional<FieldRef> field = FieldUses.fieldOf(path, true).map(FieldUses.Target::field);
      return Optional.of(
          new Holder(Holder.Kind.COMPONENT, Lifetime.APPLICATION, field, type, path));
    }
    boolean attribute = !whole && path.steps().get(length) instanceof AccessPath.Content;
    return attribute
        ? lifetimes
            .of(type)
            .filter(limited -> limited.lifetime().outlives(Lifetime.REQUEST))
            .map(
                limited ->
                    new Holder(
                        Holder.Kind.ATTRIBUTE, limited.lifetime(), Optional.empty(), type, path))
        : Optional.empty();
  }

  /** An object made here lives no longer than what is done with it. */
  private static boolean isMadeHere(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && (local.value() < 0
            || local.value() >= flow.body().values().size()
            || flow.body().value(local.value()) instanceof Value.New
            || flow.body().value(local.value()) instanceof Value.Closure
            || !flow.made(local.value()).isEmpty());
  }

  /** Whether instances of a class live long because of what the class is. */
  public boolean isShared(String type) {
    return components.isShared(type);
  }

  /** The field through which a static or a shared component owns instances of a class. */
  public Optional<FieldRef> owner(String type) {
    Map<String, FieldRef> known = owned;
    if (known == null) {
      known = findOwned();
      owned = known;
    }
    return Optional.ofNullable(known.get(type));
  }

  private Map<String, FieldRef> findOwned() {
    Map<String, List<FieldFacts>> fieldsOf = new HashMap<>();
    Deque<FieldFacts> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      boolean shared = components.isShared(type.name());
      for (FieldFacts field : type.fields()) {
        if (field.modifiers().isStatic() || shared) {
          work.add(field);
        } else {
          fieldsOf.computeIfAbsent(type.name(), key -> new ArrayList<>()).add(field);
        }
      }
    }
    Map<String, FieldRef> found = new HashMap<>();
    Set<FieldRef> seen = new HashSet<>();
    while (!work.isEmpty()) {
      FieldFacts field = work.poll();
      if (!seen.add(field.ref())) {
        continue;
      }
      for (String type : objectsIn(field)) {
        if (found.putIfAbsent(type, field.ref()) == null) {
          work.addAll(fieldsOf.getOrDefault(type, List.of()));
          program.ownSubtypes(type).stream()
              .filter(sub -> program.find(type).filter(t -> t.modifiers().isAbstract()).isPresent())
              .forEach(sub -> work.addAll(fieldsOf.getOrDefault(sub, List.of())));
        }
      }
    }
    return found;
  }

  /** The module's classes whose instances a field holds: its declared type, and what is stored. */
  private Set<String> objectsIn(FieldFacts field) {
    Set<String> found = new LinkedHashSet<>();
    if (isPlainClass(field.type().name())) {
      found.add(field.type().name());
    }
    uses.of(field.ref(), FieldUses.Kind.STORE)
        .forEach(
            use -> {
              if (use.happening().flow() instanceof Flow.Keep keep
                  && keep.value().root() instanceof AccessPath.Local local
                  && keep.value().steps().isEmpty()
                  && isPlainClass(use.in().typeOfLocal(local.value()))) {
                found.add(use.in().typeOfLocal(local.value()));
              }
            });
    return found;
  }

  private boolean isPlainClass(String type) {
    return program.isOwn(type)
        && lifetimes.of(type).isEmpty()
        && components.scope(type).isEmpty()
        && program.find(type).filter(it -> !it.modifiers().isInterface()).isPresent();
  }
}
