package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Objects that come to be each time a body runs: by their constructors, by methods that make a new
 * one for whoever calls them, or given by callers that have just made them.
 */
final class FreshObjects {

  /** Methods are followed this far to where the object is made. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;

  FreshObjects(ModuleView view) {
    this.view = view;
  }

  /** The class of a fresh object that nobody keeps; empty for what may have been there before. */
  Optional<String> typeOf(int value, BodyFlow flow) {
    return typeOf(value, flow, MOST_CALLS);
  }

  /**
   * The class of an object that comes to be each time, whoever keeps it afterwards; what methods
   * give that answer with the object itself is that object.
   */
  Optional<String> typeOfMade(int value, BodyFlow flow) {
    List<AccessPath> origins = flow.origins(value);
    if (origins.size() != 1
        || !(origins.get(0).root() instanceof AccessPath.Local local)
        || !origins.get(0).steps().isEmpty()
        || !flow.body().has(local.value())) {
      return Optional.empty();
    }
    Value from = flow.body().value(local.value());
    if (from instanceof Value.New made) {
      return Optional.of(made.type());
    }
    return from instanceof Value.CallResult result
        ? ofCall(result, MOST_CALLS - 1)
        : Optional.empty();
  }

  private Optional<String> typeOf(int id, BodyFlow flow, int calls) {
    if (isKept(id, flow)) {
      return Optional.empty();
    }
    Value value = flow.body().value(id);
    if (value instanceof Value.New made) {
      return Optional.of(made.type());
    } else if (value instanceof Value.CallResult result) {
      return isArrayOfText(result, flow)
          ? Optional.of(result.type())
          : calls == 0 ? Optional.empty() : ofCall(result, calls - 1);
    } else if (value instanceof Value.Parameter parameter && calls > 0) {
      return ofCallers(parameter, flow.method(), calls - 1);
    }
    return Optional.empty();
  }

  /** Text turned into an array. */
  private boolean isArrayOfText(Value.CallResult result, BodyFlow flow) {
    return result.type().endsWith("[]")
        && result.call().hasReceiver()
        && view.program()
            .is(flow.body().typeOf(result.call().arguments().get(0)), TypeModel.Trait.VALUE);
  }

  /** What a method of the module gives, where all it gives is fresh and of one class. */
  private Optional<String> ofCall(Value.CallResult result, int calls) {
    Optional<BodyFlow> callee =
        view.program()
            .declaration(result.call().method())
            .flatMap(method -> only(method, result.call().kind()))
            .flatMap(view::flow);
    return callee
        .flatMap(BodyFlow::onlyReturned)
        .flatMap(local -> typeOf(local, callee.get(), calls));
  }

  /** The method that such a call reaches, where it can reach no other. */
  private Optional<MethodFacts> only(MethodFacts declared, Effect.Call kind) {
    List<MethodFacts> overriders =
        kind == Effect.Call.VIRTUAL ? view.program().ownOverriders(declared.ref()) : List.of();
    if (overriders.isEmpty()) {
      return Optional.of(declared);
    }
    return declared.modifiers().isAbstract() && overriders.size() == 1
        ? Optional.of(overriders.get(0))
        : Optional.empty();
  }

  /** What all who call a private method give it. */
  private Optional<String> ofCallers(Value.Parameter parameter, MethodFacts method, int calls) {
    List<Callers.Site> sites = view.callers().sites(method.ref());
    if (!method.modifiers().isPrivate() || method.isLambdaBody() || sites.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> type = Optional.empty();
    for (Callers.Site site : sites) {
      int at = parameter.index() + (site.call().hasReceiver() ? 1 : 0);
      Optional<String> given =
          view.flow(site.caller())
              .filter(caller -> at < site.call().arguments().size())
              .flatMap(caller -> typeOf(site.call().arguments().get(at), caller, calls));
      if (given.isEmpty() || type.filter(it -> !it.equals(given.get())).isPresent()) {
        return Optional.empty();
      }
      type = given;
    }
    return type;
  }

  /** Whether the body puts the very value somewhere besides. */
  static boolean isKept(int value, BodyFlow flow) {
    AccessPath object = AccessPath.local(value);
    return flow.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Keep keep && keep.value().equals(object));
  }
}
