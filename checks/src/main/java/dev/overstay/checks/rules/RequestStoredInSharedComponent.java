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
 * A request, connection or session reaches a field of an object that serves all requests, or an
 * attribute that outlives it, and nothing takes it out when it ends. The next request overwrites it
 * or, worse, reads it.
 */
final class RequestStoredInSharedComponent implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RequestStoredInSharedComponent",
          "Request object stored in a shared component",
          RuleInfo.Category.ESCAPE,
          "One instance of a shared component serves all requests at once: what one request leaves in"
              + " it, others read, and nobody frees.",
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
      for (Escapes.Escape escape :
          escapes.in(
              flow,
              Holder.Kind.COMPONENT,
              Holder.Kind.SERVER,
              Holder.Kind.REGISTER,
              Holder.Kind.ATTRIBUTE)) {
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
