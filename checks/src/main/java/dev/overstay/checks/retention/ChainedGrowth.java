package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chains of a module's own: what a field, or a reference in it, is given each time is an object
 * that keeps what was there before, which keeps what was there before that.
 */
public final class ChainedGrowth {

  private final ModuleView view;
  private final Statements statements;

  /** The chains of a module. */
  public ChainedGrowth(ModuleView view) {
    this.view = view;
    this.statements = new Statements(view.program());
  }

  /** Where a field's chain gets longer with each request, where nothing ever cuts it. */
  public Optional<FieldUses.Use> of(FieldFacts field) {
    FieldRef ref = field.ref();
    if (!mayHold(field) || statements.isBounded(ref)) {
      return Optional.empty();
    }
    List<FieldUses.Use> changes =
        Stream.of(FieldUses.Kind.STORE, FieldUses.Kind.REPLACE, FieldUses.Kind.SHRINK)
            .flatMap(kind -> view.uses().of(ref, kind))
            .filter(use -> use.happening().isDirect() && !isAtStart(use))
            .toList();
    List<FieldUses.Use> longer =
        changes.stream()
            .filter(use -> use.kind() == FieldUses.Kind.STORE && isOneMore(use))
            .toList();
    boolean cut =
        longer.isEmpty()
            || changes.stream().anyMatch(use -> longer.stream().noneMatch(it -> isPart(use, it)))
            || view.uses().of(ref, FieldUses.Kind.PASS).anyMatch(use -> !use.nested());
    RequestPaths paths = view.only(RequestPaths.class, RequestPaths::new);
    return cut ? Optional.empty() : longer.stream().filter(paths::isDoneEachTime).findFirst();
  }

  /**
   * Whether a field can have one object of the module's own: itself, or what refers to it. The
   * chains in an array are those of a table, which has one more for a new key only.
   */
  private boolean mayHold(FieldFacts field) {
    if (field.type().name().endsWith("[]")) {
      return false;
    }
    boolean collection =
        view.program().fromTypeModel(field.type().name(), TypeModel::growable).isPresent();
    return view.program().isOwn(field.type().name())
        ? !field.modifiers().isFinal()
        : !collection
            && view.types().contents(field.type()).stream()
                .anyMatch(content -> view.program().isOwn(content.name()));
  }

  private boolean isAtStart(FieldUses.Use use) {
    return use.in().method().ref().isConstructor()
        || view.lifecycles().isStartOnly(use.in().method());
  }

  /** Whether a change is what the same statement does that makes the chain longer. */
  private static boolean isPart(FieldUses.Use change, FieldUses.Use longer) {
    return change.in() == longer.in()
        && change.happening().position().equals(longer.happening().position())
        && (change.kind() == FieldUses.Kind.REPLACE || change.equals(longer));
  }

  /** Whether what is stored keeps what was there before, by a link that is never changed. */
  private boolean isOneMore(FieldUses.Use store) {
    Flow.Keep keep = (Flow.Keep) store.happening().flow();
    BodyFlow flow = store.in();
    if (store.happening().deferred()
        || !(keep.value().root() instanceof AccessPath.Local local)
        || !keep.value().steps().isEmpty()
        || isMeasured(flow)) {
      return false;
    }
    return flow.body().has(local.value())
        ? links(local.value(), keep.holder(), flow)
        : functions(store.happening(), flow).anyMatch(this::linksItsFirst);
  }

  private boolean links(int value, AccessPath before, BodyFlow flow) {
    return flow.carried(AccessPath.local(value)).stream()
        .filter(carried -> carried.path().equals(before))
        .flatMap(carried -> carried.through().stream())
        .anyMatch(event -> isForGood(((Flow.Keep) event.flow()).holder()));
  }

  /** A function that is given what is there, and answers with what takes its place. */
  private record Successor(BodyFlow flow, int first) {}

  private Stream<Successor> functions(Event event, BodyFlow flow) {
    return CallArguments.call(event, flow).stream()
        .flatMap(call -> call.arguments().stream())
        .map(flow.body()::value)
        .filter(value -> value instanceof Value.Closure closure && closure.lambda())
        .map(Value.Closure.class::cast)
        .flatMap(
            closure ->
                view.program().declaration(closure.target()).flatMap(view::flow).stream()
                    .map(
                        body ->
                            new Successor(
                                body,
                                closure.captured().size()
                                    - (body.method().modifiers().isStatic() ? 0 : 1))));
  }

  /** Whether all that a function answers with keeps what it is given first. */
  private boolean linksItsFirst(Successor successor) {
    BodyFlow flow = successor.flow();
    AccessPath given = AccessPath.parameter(successor.first());
    List<AccessPath> answers = flow.returned();
    return !isMeasured(flow)
        && !answers.isEmpty()
        && answers.stream()
            .allMatch(
                answer ->
                    answer.root() instanceof AccessPath.Local local
                        && answer.steps().isEmpty()
                        && local.value() >= 0
                        && links(local.value(), given, flow));
  }

  /** Whether a link is a field of the module's own that only constructors fill. */
  private boolean isForGood(AccessPath link) {
    Optional<FieldRef> field = FieldUses.fieldOf(link, false).map(FieldUses.Target::field);
    return field
        .filter(it -> view.program().isOwn(it.owner()))
        .filter(
            it ->
                Stream.of(FieldUses.Kind.STORE, FieldUses.Kind.REPLACE, FieldUses.Kind.SHRINK)
                    .flatMap(kind -> view.uses().of(it, kind))
                    .filter(use -> use.happening().isDirect())
                    .allMatch(use -> isOfNewObject(use, it)))
        .isPresent();
  }

  private static boolean isOfNewObject(FieldUses.Use use, FieldRef link) {
    return use.in().method().ref().isConstructor()
        && use.in().method().ref().owner().equals(link.owner());
  }

  /** Whether a body compares numbers: how long the chain is, perhaps. */
  private static boolean isMeasured(BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.guard().stream())
        .anyMatch(guard -> guard.test().orders());
  }
}
