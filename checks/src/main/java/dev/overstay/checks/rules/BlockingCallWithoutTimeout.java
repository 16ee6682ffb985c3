package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.retention.EndlessWaits;
import dev.overstay.checks.retention.EntryPaths;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.UntimedConnectors;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The thread that serves a request waits for something and says no limit of time: for a future, a
 * permit, a latch, an answer from the network. When it does not come, the thread, its connection
 * and all that its stack holds stay, and so do those of every request after it.
 */
final class BlockingCallWithoutTimeout implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "BlockingCallWithoutTimeout",
          "Wait without a limit of time",
          RuleInfo.Category.ACTIVITY,
          "A request that waits without a limit keeps its thread and its data for as long as the"
              + " other side likes.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    EndlessWaits waits = view.only(EndlessWaits.class, EndlessWaits::new);
    UntimedConnectors connectors = view.only(UntimedConnectors.class, UntimedConnectors::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (EndlessWaits.Endless wait : waits.in(flow)) {
        Location primary = view.places().in(wait.in(), wait.span());
        String call = Places.simpleName(wait.callee().owner()) + "." + wait.callee().name() + "()";
        String member = view.places().named(wait.in()).toString();
        ordinals
            .next(member + call, primary)
            .ifPresent(
                ordinal -> findings.accept(report(wait, call, primary, member, ordinal, view)));
      }
      for (UntimedConnectors.Untimed untimed : connectors.in(flow)) {
        Location primary = view.places().in(flow.method().ref(), untimed.span());
        String member = view.places().named(flow.method().ref()).toString();
        String what = untimed.type().replaceFirst(".*\\.", "").replace('$', '.');
        ordinals
            .next(member + what, primary)
            .ifPresent(
                ordinal -> findings.accept(report(untimed, what, primary, member, ordinal, view)));
      }
    }
  }

  private static Finding report(
      EndlessWaits.Endless wait,
      String call,
      Location primary,
      String member,
      String ordinal,
      ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    Optional<EntryPaths.EntryPath> path = wait.path();
    path.ifPresent(it -> way(it, report, view));
    report.step(primary, call + " waits here, and nothing says for how long", Provenance.MODELED);
    report.doubt(path.isEmpty(), Doubt.OFF_REQUEST_PATH);
    report.doubt(wait.ownTask(), Doubt.OWN_TASK);
    report.doubt(wait.permit(), Doubt.GIVEN_BACK);
    distance(path, report);
    String who = path.map(it -> each(it.kind())).orElse("its thread");
    return report.finding(
        primary,
        call
            + " waits here without a limit of time: if what it waits for never comes, "
            + who
            + " never ends, and keeps all that it holds.",
        "Use the form that takes a timeout, and decide what is answered when it is over.",
        member,
        call,
        ordinal);
  }

  private static Finding report(
      UntimedConnectors.Untimed untimed,
      String what,
      Location primary,
      String member,
      String ordinal,
      ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    untimed.path().ifPresent(it -> way(it, report, view));
    report.step(
        primary, "the " + what + " is made here, and told no limit of time", Provenance.MODELED);
    distance(untimed.path(), report);
    boolean known = untimed.path().isPresent() || untimed.produced();
    report.doubt(!known, Doubt.OFF_REQUEST_PATH);
    report.doubt(untimed.produced() && untimed.path().isEmpty(), Doubt.HOST_LIFECYCLE_ASSUMED);
    return report.finding(
        primary,
        "Nothing limits how long whoever uses the "
            + what
            + " that is made here waits for an answer, so when the other side hangs, requests"
            + " hang with it.",
        "Say a timeout for reading, and one for connecting.",
        member,
        what,
        ordinal);
  }

  /** What calls lie between may limit it by other means. */
  private static void distance(Optional<EntryPaths.EntryPath> path, Reports report) {
    int calls = path.map(it -> it.calls().size()).orElse(0);
    report.doubt(calls >= 2, Doubt.SEVERAL_CALLS_AWAY).doubt(calls >= 3, Doubt.MANY_CALLS_AWAY);
  }

  private static void way(EntryPaths.EntryPath path, Reports report, ModuleView view) {
    report.step(
        view.places().in(path.entry().ref(), Span.NONE),
        view.places().named(path.entry().ref()).member()
            + " is called for each "
            + (path.kind() == EntryKind.REQUEST ? "request" : "message"),
        Provenance.MODELED);
    for (EntryPaths.Call call : path.calls()) {
      call.in().body().blocks().get(call.at().block()).effects().stream()
          .skip(call.at().index())
          .findFirst()
          .ifPresent(
              effect ->
                  report.step(
                      view.places().in(call.in().method().ref(), effect.span()),
                      "by way of this call",
                      Provenance.COMPUTED));
    }
  }

  private static String each(EntryKind kind) {
    return kind == EntryKind.REQUEST ? "the request" : "the handling of the message";
  }
}
