package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.KeyDomain;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many different keys a place in the code can bring. */
public final class KeyDomains {

  /** Values made of values made of values are followed no deeper. */
  private static final int DEEPEST = 6;

  /** Callers of callers are asked no further away. */
  private static final int DEEPEST_CALLER = 4;

  private record Depth(int values, int callers) {
    Depth deeper() {
      return new Depth(values + 1, callers);
    }
  }

  private record Asked(MethodRef method, int index, int callers) {}

  /** Answers, the widest last. */
  public enum Domain {
    /** A fixed number. */
    FINITE,
    /** Decided by callers, who are looked at themselves. */
    CALLERS,
    /** Not known. */
    UNKNOWN,
    /** Everything speaks for an open domain, nothing proves it. */
    LIKELY_OPEN,
    /** Requests, ids, time, chance: there is always another. */
    OPEN;

    /** The wider of two. */
    public Domain or(Domain other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private final ModuleView view;
  private final Configuration configuration;
  private final Map<Asked, Domain> arguments = new HashMap<>();

  /** The key domains of a module. */
  public KeyDomains(ModuleView view) {
    this.view = view;
    this.configuration = new Configuration(view.program());
  }

  /** The domain of a key, where it is used in a body. */
  public Domain of(AccessPath key, BodyFlow flow) {
    return of(key, flow, new Depth(0, 0));
  }

  private Domain of(AccessPath key, BodyFlow flow, Depth depth) {
    if (depth.values() > DEEPEST) {
      return Domain.UNKNOWN;
    }
    if (isPartOfFew(key, flow)) {
      return Domain.FINITE;
    }
    Optional<Domain> byType =
        view.types().of(key, flow).stream().map(this::ofType).flatMap(Optional::stream).findFirst();
    if (byType.isPresent()) {
      return byType.get();
    }
    if (key.root() instanceof AccessPath.Local local) {
      return ofLocal(local.value(), flow, depth);
    } else if (key.root() instanceof AccessPath.Param param) {
      return ofParameter(param.index(), flow.method(), key, depth);
    } else if (key.root() instanceof AccessPath.This) {
      return ofReceiver(flow);
    }
    return Domain.FINITE;
  }

  /** What an enum constant holds is as finite as its constants; so is what is configured. */
  private boolean isPartOfFew(AccessPath key, BodyFlow flow) {
    for (int length = 0; length < key.steps().size(); length++) {
      AccessPath prefix = new AccessPath(key.root(), key.steps().subList(0, length));
      boolean few =
          view.types().of(prefix, flow).stream()
              .anyMatch(type -> isEnum(type.name()) || configuration.contains(type.name()));
      if (few) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnum(String type) {
    return view.program().find(type).filter(it -> it.modifiers().isEnum()).isPresent();
  }

  /**
   * The key type that a map's declaration says: by its own type arguments, or by those with which
   * its class extends a map.
   */
  Optional<TypeUse> keyOf(TypeUse map) {
    return keyOf(map, 0);
  }

  private Optional<TypeUse> keyOf(TypeUse map, int depth) {
    if (!map.arguments().isEmpty()) {
      return Optional.of(map.arguments().get(0)).filter(key -> !key.variable());
    }
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    return view
        .program()
        .find(map.name())
        .filter(type -> view.program().isOwn(type.name()))
        .stream()
        .flatMap(type -> type.supertypes().stream())
        .filter(
            type ->
                view.program()
                    .fromTypeModel(type.name(), TypeModel::growable)
                    .filter(shape -> shape == Growable.MAP)
                    .isPresent())
        .flatMap(type -> keyOf(type, depth + 1).stream())
        .findFirst();
  }

  /** Whether there is a fixed number of values of a type. */
  boolean isFinite(TypeUse type) {
    return ofType(type).filter(domain -> domain == Domain.FINITE).isPresent();
  }

  private Optional<Domain> ofType(TypeUse type) {
    if (isEnum(type.name())
        || type.name().equals("boolean")
        || type.name().equals("byte")
        || type.name().equals("char")) {
      return Optional.of(Domain.FINITE);
    }
    Optional<KeyDomain> said = view.program().fromTypeModel(type.name(), TypeModel::keyDomain);
    if (said.isPresent()) {
      return Optional.of(said.get() == KeyDomain.OPEN ? Domain.OPEN : Domain.FINITE);
    }
    return view.lifetimes()
        .of(type.name())
        .filter(limited -> limited.lifetime() != Lifetime.APPLICATION)
        .map(limited -> Domain.OPEN);
  }

  private Domain ofLocal(int local, BodyFlow flow, Depth depth) {
    Optional<Flow> said = flow.domain(local);
    if (said.isPresent()) {
      return said.get() instanceof Flow.Open ? Domain.OPEN : Domain.FINITE;
    }
    if (local < 0 || local >= flow.body().values().size()) {
      return Domain.UNKNOWN;
    }
    Value value = flow.body().value(local);
    if (value instanceof Value.Constant) {
      return Domain.FINITE;
    } else if (value instanceof Value.New) {
      return ofMade(local, flow, depth);
    } else if (value instanceof Value.CallResult result) {
      return ofResult(result, flow, depth);
    } else if (value instanceof Value.Computed computed) {
      return all(computed.operands(), flow, depth);
    }
    return Domain.UNKNOWN;
  }

  /** An object made of parts has the domain of its widest part. */
  private Domain ofMade(int local, BodyFlow flow, Depth depth) {
    Domain widest = Domain.UNKNOWN;
    for (var block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call
            && call.kind() == Effect.Call.CONSTRUCTOR
            && call.arguments().get(0) == local
            && call.arguments().size() > 1) {
          Domain parts = all(call.arguments().subList(1, call.arguments().size()), flow, depth);
          widest = parts == Domain.FINITE ? Domain.FINITE : widest.or(parts);
        }
      }
    }
    return widest;
  }

  /** A value read from something open is open when it is text or a number, or made of such. */
  private Domain ofResult(Value.CallResult result, BodyFlow flow, Depth depth) {
    List<Integer> arguments = result.call().arguments();
    if (arguments.isEmpty() || givesConstants(result.call().method())) {
      return Domain.UNKNOWN;
    }
    Domain from = all(arguments, flow, depth);
    boolean open = from == Domain.OPEN || (from == Domain.LIKELY_OPEN && isText(result.type()));
    return open ? Domain.LIKELY_OPEN : Domain.UNKNOWN;
  }

  /** Whether a method of the module answers nothing but constants, whatever it is asked. */
  private boolean givesConstants(MethodRef method) {
    Optional<BodyFlow> flow = view.program().declaration(method).flatMap(view::flow);
    boolean overridden =
        view.program().ownSubtypes(method.owner()).stream()
            .flatMap(type -> view.program().find(type).stream())
            .anyMatch(type -> type.method(method.name(), method.descriptor()).isPresent());
    return flow.isPresent()
        && !overridden
        && !ModuleView.returned(flow.get()).isEmpty()
        && ModuleView.returned(flow.get()).stream().allMatch(it -> isConstant(it, flow.get()));
  }

  private static boolean isConstant(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && local.value() >= 0
        && local.value() < flow.body().values().size()
        && flow.body().value(local.value()) instanceof Value.Constant;
  }

  private Domain all(List<Integer> values, BodyFlow flow, Depth depth) {
    Domain widest = Domain.FINITE;
    for (int value : values) {
      for (AccessPath path : flow.origins(value)) {
        widest = widest.or(of(path, flow, depth.deeper()));
      }
    }
    return widest;
  }

  private Domain ofParameter(int index, MethodFacts method, AccessPath key, Depth depth) {
    if (index >= method.parameters().size()) {
      return Domain.UNKNOWN;
    }
    ParameterFacts parameter = method.parameters().get(index);
    Optional<KeyDomain> said =
        view.program().fromAnnotations(parameter.annotations(), AnnotationModel::keyDomain);
    if (said.isPresent()) {
      return said.get() == KeyDomain.OPEN ? Domain.OPEN : Domain.FINITE;
    }
    if (isShortLived(parameter.type())) {
      return Domain.OPEN;
    }
    Optional<EntryKind> entry = view.lifecycles().entry(method);
    if (entry.isPresent() && isText(parameter.type().name())) {
      return Domain.OPEN;
    }
    Domain fromCallers = ofArguments(index, method, depth);
    boolean told =
        entry.filter(it -> it == EntryKind.REQUEST || it == EntryKind.MESSAGE).isPresent();
    if (told && isMessage(parameter.type())) {
      return fromCallers.or(Domain.LIKELY_OPEN);
    }
    if (fromCallers != Domain.FINITE || !view.callers().sites(method.ref()).isEmpty()) {
      return fromCallers;
    }
    if (method.modifiers().isPrivate() || method.isLambdaBody()) {
      return Domain.CALLERS;
    }
    boolean likely =
        key.steps().isEmpty()
            && method.modifiers().isPublic()
            && !method.returns().name().equals("void")
            && !isRegistration(method)
            && view.components().isShared(method.ref().owner());
    return likely ? Domain.LIKELY_OPEN : Domain.UNKNOWN;
  }

  /** What a framework hands over each time something happens: there is always another. */
  private boolean isMessage(TypeUse type) {
    return view.program().isOwn(type.name()) && !view.components().isShared(type.name());
  }

  /** Whether a method is given an object together with its name: that many there are. */
  private boolean isRegistration(MethodFacts method) {
    return method.parameters().stream()
        .map(ParameterFacts::type)
        .anyMatch(
            type ->
                !isText(type.name())
                    && !view.program().is(type.name(), TypeModel.Trait.FUNCTIONAL)
                    && !isShortLived(type));
  }

  private boolean isShortLived(TypeUse type) {
    return view.lifetimes()
        .of(type)
        .filter(limited -> limited.lifetime() != Lifetime.APPLICATION)
        .isPresent();
  }

  /** The widest domain that a caller in the module brings; finite where none does. */
  private Domain ofArguments(int index, MethodFacts method, Depth depth) {
    if (depth.callers() >= DEEPEST_CALLER) {
      return Domain.FINITE;
    }
    Asked asked = new Asked(method.ref(), index, depth.callers());
    Domain known = arguments.get(asked);
    if (known == null) {
      arguments.put(asked, Domain.FINITE);
      known = findArguments(index, method, new Depth(0, depth.callers() + 1));
      arguments.put(asked, known);
    }
    return known;
  }

  private Domain findArguments(int index, MethodFacts method, Depth depth) {
    Domain widest = Domain.FINITE;
    for (Callers.Site site : view.callers().sites(method.ref())) {
      Optional<BodyFlow> flow = view.flow(site.caller());
      int argument = index + (site.call().hasReceiver() ? 1 : 0);
      if (flow.isPresent() && argument < site.call().arguments().size()) {
        List<Integer> values = site.call().arguments().subList(argument, argument + 1);
        widest = widest.or(all(values, flow.get(), depth));
      }
      if (widest == Domain.OPEN) {
        break;
      }
    }
    return widest;
  }

  private boolean isText(String type) {
    return type.indexOf('.') < 0 || view.program().is(type, TypeModel.Trait.VALUE);
  }

  /** What a component was configured with is one value a component. */
  private Domain ofReceiver(BodyFlow flow) {
    return view.components().isShared(flow.method().ref().owner()) ? Domain.FINITE : Domain.UNKNOWN;
  }
}
