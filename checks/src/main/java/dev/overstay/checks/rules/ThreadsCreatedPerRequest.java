package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.retention.EntryPaths;
import dev.overstay.checks.retention.MadeThreads;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A platform thread, or a pool of them, is made for each request, message or tick. Nothing limits
 * how many there are: under load the process runs out of memory or threads, and until then each
 * request pays for making them. What nobody stops besides is left to the rules about that.
 */
final class ThreadsCreatedPerRequest implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ThreadsCreatedPerRequest",
          "Threads made for each request",
          RuleInfo.Category.ACTIVITY,
          "Nothing limits how many threads there are but the number of requests.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    MadeThreads threads = view.only(MadeThreads.class, MadeThreads::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (MadeThreads.PerEntry made : threads.madePerEntry(flow)) {
        report(made, view, ordinals).ifPresent(findings);
      }
    }
  }

  private static Optional<Finding> report(
      MadeThreads.PerEntry made, ModuleView view, Ordinals ordinals) {
    BodyFlow flow = made.flow();
    EntryPaths.EntryPath path = made.path();
    Location primary = view.places().in(made.method(), made.span());
    String what = Places.simpleName(flow.typeOfLocal(made.local()));
    String each = each(path.kind());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().in(path.entry().ref(), Span.NONE),
        view.places().named(path.entry().ref()).member() + " is called for each " + each,
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
    report.step(primary, "the " + what + " is made here", Provenance.MODELED);
    report.doubt(true, Doubt.ENDS_WITH_ITS_TASK);
    report.doubt(path.calls().size() >= 3, Doubt.SEVERAL_CALLS_AWAY);
    boolean little = path.kind() == EntryKind.PERIODIC && made.mayBeLittle();
    boolean inTurn = path.kind() == EntryKind.PERIODIC && !little && made.endsAtOnce();
    report.doubt(little && made.endsAtOnce(), Doubt.PERIOD_UNKNOWN);
    report.doubt(little && made.joined(), Doubt.WAITED_FOR);
    String member = view.places().named(made.method()).toString();
    return ordinals
        .next(member + what, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "A "
                        + what
                        + " is made here for each "
                        + each
                        + (inTurn
                            ? ", which comes every few seconds."
                            : ", and nothing limits how many."),
                    "Make one executor with a bound for all of them, or use virtual threads with a"
                        + " semaphore.",
                    member,
                    what,
                    ordinal));
  }

  private static String each(EntryKind kind) {
    return switch (kind) {
      case REQUEST -> "request";
      case MESSAGE -> "message";
      case PERIODIC -> "run of a periodic task";
      case END -> "end";
    };
  }
}
