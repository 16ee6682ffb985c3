package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.program.Program;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the values of a body are made as: schedulers, maps, builders. */
final class Made {

  private final Program program;
  private final Body body;
  private final GivenConstants constants;
  private final BodyEvents events;
  private final Map<Integer, Set<Resource>> resources = new LinkedHashMap<>();
  private final Map<Integer, List<MethodSummary.Frame>> creations = new HashMap<>();

  Made(Program program, Body body, GivenConstants constants, BodyEvents events) {
    this.program = program;
    this.body = body;
    this.constants = constants;
    this.events = events;
  }

  /** What each local was made as. */
  Map<Integer, Set<Resource>> resources() {
    return resources;
  }

  /** The ways into the callees that made locals. */
  Map<Integer, List<MethodSummary.Frame>> creations() {
    return creations;
  }

  boolean isMade(int local) {
    return resources.containsKey(local);
  }

  /** Takes note that a call makes something: its result, or the object that it constructs. */
  void make(Flow.Make make, Application to, BodyFlowAnalysis.CalleeLine line) {
    boolean constructor = to.call().kind() == Effect.Call.CONSTRUCTOR && to.result() == Effect.NONE;
    if (!constructor) {
      if (to.result() != Effect.NONE) {
        note(to.result(), make.resource());
        creations.putIfAbsent(to.result(), line.frames());
      }
      return;
    }
    for (AccessPath object : to.arguments().get(0)) {
      if (object.root() instanceof AccessPath.Local local && object.steps().isEmpty()) {
        note(local.value(), asBounded(make.resource(), local.value()));
      } else if (object.equals(AccessPath.receiver())) {
        Event.Source source =
            new Event.Source(line.callee(), Optional.of(make), line.frames(), line.modeled());
        events.add(make, to.span(), to.at(), source, false, "");
      }
    }
  }

  /** A container whose class bounds it is a bounded one, for whoever gets it. */
  private Resource asBounded(Resource resource, int local) {
    boolean growing = resource == Resource.MAP || resource == Resource.COLLECTION;
    if (!growing || !body.has(local) || !SelfBounded.is(body.typeOf(local), program)) {
      return resource;
    }
    return resource == Resource.MAP ? Resource.BOUNDED_MAP : Resource.BOUNDED_COLLECTION;
  }

  private void note(int local, Resource resource) {
    resources.computeIfAbsent(local, key -> EnumSet.noneOf(Resource.class)).add(resource);
  }

  /**
   * A text argument that bounds what is made of it. Text not known here is taken to bound, and one
   * of several that may be meant as well.
   */
  void spec(Flow.Spec spec, Application to, BodyFlowAnalysis.CalleeLine line) {
    int index = spec.parameter() + (to.receiver() ? 1 : 0);
    Set<String> texts = texts(to, index);
    boolean bounds =
        texts.isEmpty()
            || texts.stream().anyMatch(text -> spec.keys().stream().anyMatch(text::contains));
    if (bounds && to.result() != Effect.NONE) {
      Event.Source source =
          new Event.Source(line.callee(), Optional.of(spec), line.frames(), line.modeled());
      events.add(
          new Flow.Bound(AccessPath.local(to.result()), Optional.empty()),
          to.span(),
          to.at(),
          source,
          to.deferred(),
          "");
    }
  }

  /** The texts that an argument may be; none where that is not known. */
  private Set<String> texts(Application to, int index) {
    Optional<Object> constant = constants.of(to, index);
    if (constant.isPresent()) {
      return Set.of(constant.get().toString());
    }
    List<Integer> arguments = to.call().arguments();
    return index < arguments.size()
        ? new HeldTexts(program).of(arguments.get(index), body).orElse(Set.of())
        : Set.of();
  }
}
