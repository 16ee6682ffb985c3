package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * Collections to which a body adds again what they have, one by one: each time it runs there are
 * twice as many.
 */
public final class OwnElements {

  /** Whoever was handed a function has the body run by as many calls at most. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;

  /** The collections of a module. */
  public OwnElements(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a function that somebody was handed adds to a field's collection what it has, while
   * nothing says that the owner is made for a single piece of work: it is there as long as others
   * have the function.
   */
  public boolean areAddedAgain(ClassFacts type, FieldFacts field) {
    return view.uses().of(field.ref(), FieldUses.Kind.GROW).anyMatch(this::areAddedAgain)
        && view.longLife().mayBe(type, field);
  }

  /** Whether that is done by a function that somebody was handed to call it when he likes. */
  public boolean areAddedAgain(FieldUses.Use use) {
    return areAddedBy(use)
        && isCalledByFunction(use.in().method(), use.in().method().ref().owner(), MOST_CALLS);
  }

  private boolean isCalledByFunction(MethodFacts method, String owner, int calls) {
    return view.program().sameNest(method.ref().owner(), owner)
        && !view.lifecycles().isStartOnly(method)
        && (view.callers().isHandedOn(method.ref())
            || (calls > 0
                && view.callers().of(method.ref()).stream()
                    .anyMatch(caller -> isCalledByFunction(caller, owner, calls - 1))));
  }

  /**
   * Whether a collection gets each of its elements once more, or one that is made of all that a
   * method is told of an element.
   */
  public boolean areAddedBy(FieldUses.Use use) {
    BodyFlow flow = use.in();
    return use.happening().flow() instanceof Flow.Grow grow
        && grow.key().isEmpty()
        && !use.happening().deferred()
        && !(grow.holder().root() instanceof AccessPath.Local)
        && flow.controlFlow().isInLoop(use.happening().position().block())
        && !isAskedBefore(use)
        && flow.effect(use.happening()).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && call.arguments().size() > 1
        && call.arguments().stream()
            .skip(1)
            .allMatch(it -> isOf(it, grow.holder().content(), use.happening().isDirect(), flow));
  }

  /** Whether a test of what is there already says whether one more is added. */
  private boolean isAskedBefore(FieldUses.Use use) {
    return OnceGuards.of(use.happening().position(), use.in(), view).isPresent()
        || Deed.behind(use.happening(), view)
            .anyMatch(deed -> OnceGuards.of(deed.event().position(), deed.in(), view).isPresent());
  }

  /** Whether a value is an element, or what one has. */
  private static boolean isOf(int value, AccessPath element, boolean itself, BodyFlow flow) {
    List<AccessPath> origins = flow.origins(value);
    return (!origins.isEmpty()
            && origins.stream().allMatch(path -> isOf(path, element, itself, flow)))
        || (!itself && isToldBy(value, element, flow));
  }

  private static boolean isOf(AccessPath path, AccessPath element, boolean itself, BodyFlow flow) {
    List<AccessPath.Step> steps = new ArrayList<>(path.steps());
    while (!itself && !steps.isEmpty() && steps.get(steps.size() - 1) instanceof AccessPath.Field) {
      steps.remove(steps.size() - 1);
    }
    AccessPath whole = new AccessPath(path.root(), steps);
    return whole.equals(element)
        || flow.carried(whole).stream().anyMatch(it -> it.path().equals(element));
  }

  /** Whether an element answers with a value when it is asked what it has. */
  private static boolean isToldBy(int value, AccessPath element, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.CallResult answer
        && answer.call().hasReceiver()
        && answer.call().arguments().size() == 1
        && isOf(answer.call().arguments().get(0), element, true, flow);
  }
}
