package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.Escapes;
import dev.overstay.checks.retention.Holder;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Releases;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A request, connection or session reaches a static field and nothing takes it out when it ends. It
 * can then never be freed; and where the server uses request objects again, whoever reads the field
 * later reads another user's data.
 */
final class RequestStoredInStaticField implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RequestStoredInStaticField",
          "Request object stored in a static field",
          RuleInfo.Category.ESCAPE,
          "What a static field holds is never freed, and a request object that is read after its"
              + " request may show another user's data.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Escapes escapes = view.only(Escapes.class, Escapes::new);
    Releases releases = view.only(Releases.class, Releases::new);
    EscapeReport report = new EscapeReport(view, INFO);
    Set<String> reported = new HashSet<>();
    for (BodyFlow flow : view.flows(type)) {
      for (Escapes.Escape escape : escapes.in(flow, Holder.Kind.STATIC_FIELD)) {
        if (!releases.isReleased(escape) && !report.isToldOf(escape)) {
          Finding finding = report.of(escape, releases);
          // One call may keep several things in several ways: it is one defect.
          String place = flow.method().ref() + " " + escape.event().position();
          if (reported.add(finding.fingerprint()) && reported.add(place)) {
            findings.accept(finding);
          }
        }
      }
    }
  }
}
