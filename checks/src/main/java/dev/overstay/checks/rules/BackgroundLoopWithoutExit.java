package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.retention.BackgroundLoops;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Populations;
import dev.overstay.checks.retention.Teardowns;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The task of a thread loops for ever: no test, no interrupt and no exception ends it. Whoever owns
 * the thread cannot end it, and all that the task reaches stays as long as the process.
 */
final class BackgroundLoopWithoutExit implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "BackgroundLoopWithoutExit",
          "Background loop that nothing ends",
          RuleInfo.Category.ACTIVITY,
          "A thread that nobody can end keeps all that its task reaches, for ever.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    BackgroundLoops loops = view.only(BackgroundLoops.class, BackgroundLoops::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      loops.in(flow).flatMap(loop -> report(flow, loop, loops, view, ordinals)).ifPresent(findings);
    }
  }

  private static Optional<Finding> report(
      BodyFlow flow,
      BackgroundLoops.BackgroundLoop loop,
      BackgroundLoops loops,
      ModuleView view,
      Ordinals ordinals) {
    ClassFacts owner = owner(loop, view);
    boolean ends =
        view.only(Teardowns.class, Teardowns::new).endsObject(owner) || loops.isTold(owner);
    boolean many = view.only(Populations.class, Populations::new).areMany(owner);
    boolean ofClass =
        loop.task().modifiers().isStatic()
            || view.components().isMadeByStaticCode(loop.task().ref().owner());
    Location primary = view.places().in(flow.method().ref(), loop.span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().in(loop.task().ref(), Span.NONE),
        "a thread runs this task of " + Places.simpleName(owner.name()),
        Provenance.COMPUTED);
    report.step(primary, "this goes on and on", Provenance.COMPUTED);
    // A container takes its components down, and interrupts nobody who goes on all the same.
    boolean managed = loop.swallows() && view.components().isDeclared(owner.name());
    report.doubt(ofClass || (!ends && !many && !managed), Doubt.HOST_LIFECYCLE_ASSUMED);
    report.doubt(ofClass || (!ends && !many), Doubt.SINGLE_INSTANCE);
    report.doubt(loop.open() && !loop.tested(), Doubt.UNCHECKED_EXIT);
    report.doubt(loop.tested(), Doubt.INTERRUPT_ELSEWHERE);
    String member = view.places().named(flow.method().ref()).toString();
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "This loop of a background thread has no way out"
                        + (loop.swallows()
                            ? ": it catches that it is interrupted, and goes on."
                            : ": no test, no interrupt and no exception ends it."),
                    "Return when the thread is interrupted, or test a volatile flag that the owner"
                        + " sets when it ends.",
                    member,
                    ordinal));
  }

  /** The class whose instances have the task run: the one around a class that is only the task. */
  private static ClassFacts owner(BackgroundLoops.BackgroundLoop loop, ModuleView view) {
    ClassFacts type = view.program().find(loop.task().ref().owner()).orElseThrow();
    Teardowns teardowns = view.only(Teardowns.class, Teardowns::new);
    for (int depth = 0; depth < 4 && !teardowns.endsObject(type); depth++) {
      Nesting nesting = type.nesting();
      Optional<ClassFacts> outer = nesting.outer().flatMap(view.program()::find);
      if (outer.isEmpty()) {
        break;
      }
      type = outer.get();
    }
    return type;
  }
}
