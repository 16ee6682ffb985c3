package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What constructors put into the fields of an object that a body makes. */
final class ConstructedParts {

  /** Constructors that call constructors are followed no deeper. */
  private static final int DEEPEST = 4;

  private final ModuleView view;

  ConstructedParts(ModuleView view) {
    this.view = view;
  }

  /**
   * Something that a field was given.
   *
   * @param path where it comes from
   * @param in the body in whose terms that is said
   */
  record Part(AccessPath path, BodyFlow in) {}

  /** What a field of an object made in a body was given; empty where no constructor tells. */
  List<Part> of(int made, FieldRef field, BodyFlow flow) {
    List<Part> found = new ArrayList<>();
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call
            && call.kind() == Effect.Call.CONSTRUCTOR
            && call.arguments().get(0) == made) {
          found.addAll(given(call, field, index -> argument(call, index, flow), 0));
        }
      }
    }
    return found;
  }

  /** What the bodies of a field's class put in the field of their own object. */
  List<Part> setIn(FieldRef field) {
    List<Part> found = new ArrayList<>();
    for (BodyFlow flow : view.program().find(field.owner()).map(view::flows).orElse(List.of())) {
      for (Block block : flow.body().blocks()) {
        for (Effect effect : block.effects()) {
          if (effect instanceof Effect.StoreField store
              && isReceiver(store.object(), flow)
              && view.program().canonical(store.field()).equals(field)) {
            flow.origins(store.value()).forEach(path -> found.add(new Part(path, flow)));
          }
        }
      }
    }
    return found;
  }

  /**
   * The ways from the receiver to what a call gives, where all methods of the module that it may
   * reach only read a field; empty where that is not known.
   */
  List<List<AccessPath.Step>> readBy(Effect.Invoke call) {
    if (!call.hasReceiver() || call.arguments().size() != 1) {
      return List.of();
    }
    List<List<AccessPath.Step>> found = new ArrayList<>();
    for (MethodFacts target : targets(call)) {
      Optional<BodyFlow> flow = view.flow(target);
      List<AccessPath> returned = flow.map(BodyFlow::returned).orElse(List.of());
      if (flow.isEmpty() || !returned.stream().allMatch(path -> isRead(path, flow.get()))) {
        return List.of();
      }
      returned.stream()
          .filter(path -> path.root() instanceof AccessPath.This)
          .forEach(path -> found.add(path.steps()));
    }
    return found;
  }

  private List<MethodFacts> targets(Effect.Invoke call) {
    List<MethodFacts> found = new ArrayList<>();
    view.program()
        .declaration(call.method())
        .filter(it -> !it.modifiers().isAbstract())
        .ifPresent(found::add);
    if (call.kind() == Effect.Call.VIRTUAL) {
      view.program().ownOverriders(call.method()).stream()
          .filter(it -> !it.modifiers().isAbstract())
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isRead(AccessPath path, BodyFlow flow) {
    return (path.root() instanceof AccessPath.This && !path.steps().isEmpty())
        || (path.root() instanceof AccessPath.Local local
            && path.steps().isEmpty()
            && flow.body().valueOrNull(local.value()) instanceof Value.Constant);
  }

  private List<Part> given(
      Effect.Invoke call, FieldRef field, IntFunction<List<Part>> arguments, int depth) {
    Optional<BodyFlow> constructor = view.program().declaration(call.method()).flatMap(view::flow);
    if (constructor.isEmpty() || depth > DEEPEST) {
      return List.of();
    }
    BodyFlow flow = constructor.get();
    List<Part> found = new ArrayList<>();
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.StoreField store
            && isReceiver(store.object(), flow)
            && view.program().canonical(store.field()).equals(field)) {
          found.addAll(outer(store.value(), flow, arguments));
        } else if (effect instanceof Effect.Invoke other
            && other.kind() == Effect.Call.CONSTRUCTOR
            && isReceiver(other.arguments().get(0), flow)) {
          found.addAll(
              given(
                  other,
                  field,
                  index ->
                      index + 1 < other.arguments().size()
                          ? outer(other.arguments().get(index + 1), flow, arguments)
                          : List.of(),
                  depth + 1));
        }
      }
    }
    return found;
  }

  private static boolean isReceiver(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.Receiver;
  }

  private static List<Part> argument(Effect.Invoke call, int index, BodyFlow flow) {
    return index + 1 < call.arguments().size()
        ? flow.origins(call.arguments().get(index + 1)).stream()
            .map(path -> new Part(path, flow))
            .toList()
        : List.of();
  }

  /** A constructor's value in the terms of whoever knows: its own, or its caller's. */
  private static List<Part> outer(int value, BodyFlow flow, IntFunction<List<Part>> arguments) {
    List<Part> found = new ArrayList<>();
    for (AccessPath path : flow.origins(value)) {
      if (path.root() instanceof AccessPath.Param param) {
        arguments
            .apply(param.index())
            .forEach(part -> found.add(new Part(then(part.path(), path.steps()), part.in())));
      } else {
        found.add(new Part(path, flow));
      }
    }
    return found;
  }

  /** A path that goes on. */
  static AccessPath then(AccessPath path, List<AccessPath.Step> more) {
    List<AccessPath.Step> steps = new ArrayList<>(path.steps());
    steps.addAll(more);
    return new AccessPath(path.root(), steps);
  }
}
