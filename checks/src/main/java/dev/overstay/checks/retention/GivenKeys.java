package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.KeyDomain;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.KeyDomains.Depth;
import dev.overstay.checks.retention.KeyDomains.Domain;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many keys the callers of a method give it. */
final class GivenKeys {

  /** Callers of callers are asked no further away. */
  private static final int DEEPEST_CALLER = 4;

  private final ModuleView view;
  private final KeyDomains domains;
  private final VettedKeys vetted;
  private final Map<Asked, Domain> arguments = new HashMap<>();

  GivenKeys(ModuleView view, KeyDomains domains) {
    this.view = view;
    this.domains = domains;
    this.vetted = new VettedKeys(view);
  }

  private record Asked(
      MethodRef method, int index, List<AccessPath.Step> steps, int callers, int calls) {}

  /** The widest domain that a caller in the module brings; finite where none does. */
  Domain of(int index, MethodFacts method, List<AccessPath.Step> steps, Depth depth) {
    if (depth.callers() >= DEEPEST_CALLER) {
      return Domain.FINITE;
    }
    Asked asked = new Asked(method.ref(), index, steps, depth.callers(), depth.calls());
    Domain known = arguments.get(asked);
    if (known == null) {
      arguments.put(asked, Domain.FINITE);
      Depth next = depth.nextCaller();
      Domain found = findArguments(index, method, steps, next);
      known = next.isFar() ? found.weakened() : found;
      arguments.put(asked, known);
    }
    return known;
  }

  private Domain findArguments(
      int index, MethodFacts method, List<AccessPath.Step> steps, Depth depth) {
    Domain widest = Domain.FINITE;
    for (Callers.Site site : sites(method)) {
      Optional<BodyFlow> flow = view.flow(site.caller());
      int argument = index + (site.call().hasReceiver() ? 1 : 0);
      if (flow.isPresent()
          && argument < site.call().arguments().size()
          && !StartedOnce.is(site.caller(), view)
          && !vetted.isGiven(site.call().arguments().get(argument), site.call(), flow.get())) {
        for (AccessPath path : flow.get().origins(site.call().arguments().get(argument))) {
          AccessPath part = ConstructedParts.then(path, steps);
          widest = widest.or(domains.of(part, flow.get(), depth.deeper()));
        }
      }
      if (widest == Domain.OPEN) {
        break;
      }
    }
    return widest;
  }

  /** Whether a value is another each time, and not from some callers of its method alone. */
  boolean isAlwaysOpen(AccessPath path, BodyFlow flow, Depth depth) {
    if (domains.of(path, flow, depth) != Domain.OPEN) {
      return false;
    }
    if (!(path.root() instanceof AccessPath.Param param) || depth.callers() >= DEEPEST_CALLER) {
      return true;
    }
    Depth further = depth.nextCaller();
    return sites(flow.method()).stream()
        .allMatch(site -> isAlwaysOpen(param.index(), path.steps(), site, further));
  }

  private boolean isAlwaysOpen(
      int index, List<AccessPath.Step> steps, Callers.Site site, Depth depth) {
    int argument = index + (site.call().hasReceiver() ? 1 : 0);
    Optional<BodyFlow> flow = view.flow(site.caller());
    return flow.isPresent()
        && argument < site.call().arguments().size()
        && flow.get().origins(site.call().arguments().get(argument)).stream()
            .map(path -> ConstructedParts.then(path, steps))
            .allMatch(path -> isCopied(path, site) || isAlwaysOpen(path, flow.get(), depth));
  }

  /** Whether an object hands what it was given itself to another of its class. */
  private static boolean isCopied(AccessPath path, Callers.Site site) {
    return path.root() instanceof AccessPath.This
        && site.call().method().owner().equals(site.caller().ref().owner());
  }

  /** Where a method is called, by itself or by the bridge that compilers put beside it. */
  private List<Callers.Site> sites(MethodFacts method) {
    return view.callers().sites(method.ref()).stream()
        .flatMap(
            site ->
                Bridges.is(site.caller(), method)
                    ? view.callers().sites(site.caller().ref()).stream()
                    : Stream.of(site))
        .toList();
  }

  /** How many keys a parameter of a method brings. */
  Domain ofParameter(int index, MethodFacts method, AccessPath key, Depth depth) {
    if (index >= method.parameters().size()) {
      return Domain.UNKNOWN;
    }
    ParameterFacts parameter = method.parameters().get(index);
    Optional<KeyDomain> said =
        view.program().fromAnnotations(parameter.annotations(), AnnotationModel::keyDomain);
    if (said.isPresent()) {
      return said.get() == KeyDomain.OPEN ? Domain.OPEN : Domain.FINITE;
    }
    if (types().isShortLived(parameter.type()) && !isOfAnother(key)) {
      return Domain.OPEN;
    }
    // What a function captured is told by whoever makes it, not by whoever calls it.
    if (view.callers().isCaptured(method.ref(), index)) {
      return Domain.CALLERS;
    }
    Optional<EntryKind> entry = Bridges.entry(method, view);
    if (entry.isPresent() && types().isText(parameter.type().name())) {
      return Domain.OPEN;
    }
    Domain fromCallers = of(index, method, key.steps(), depth);
    boolean told =
        entry.filter(it -> it == EntryKind.REQUEST || it == EntryKind.MESSAGE).isPresent();
    if (told && (isMessage(parameter.type()) || types().isTextOfFailure(parameter.type(), key))) {
      return fromCallers.or(Domain.LIKELY_OPEN);
    }
    boolean called = sites(method).stream().anyMatch(site -> !StartedOnce.is(site.caller(), view));
    if (fromCallers != Domain.FINITE || called) {
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
            && !isGivenUp(method)
            && view.components().isDeclared(method.ref().owner());
    return likely ? Domain.LIKELY_OPEN : Domain.UNKNOWN;
  }

  /** Whether a key is what something that lives longer has, and a short-lived object refers to. */
  private boolean isOfAnother(AccessPath key) {
    int last = key.steps().size() - 1;
    return last >= 1
        && key.steps().get(last) instanceof AccessPath.Field field
        && view.program().isOwn(field.field().owner())
        && !types().isShortLived(TypeUse.of(field.field().owner()));
  }

  /** What a framework hands over each time something happens: there is always another. */
  private boolean isMessage(TypeUse type) {
    return view.program().isOwn(type.name()) && !view.components().isShared(type.name());
  }

  /** Whether a method is there for old callers alone: that nobody here calls it says that. */
  private static boolean isGivenUp(MethodFacts method) {
    return method.annotations().stream().anyMatch(it -> it.type().equals("java.lang.Deprecated"));
  }

  /** Whether a method is given an object together with its name: that many there are. */
  private boolean isRegistration(MethodFacts method) {
    return method.parameters().stream()
        .map(ParameterFacts::type)
        .anyMatch(
            type ->
                !types().isText(type.name())
                    && !view.program().is(type.name(), TypeModel.Trait.FUNCTIONAL)
                    && !types().isShortLived(type));
  }

  private KeyTypes types() {
    return domains.types();
  }
}
