package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.retention.ConnectionPools;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A pool of connections is built in code with no limit where it needs one: how many there may be,
 * how long a request waits for one, how long one is used. When the database is slow, the pool makes
 * it slower, or every request thread waits for ever.
 */
final class ConnectionPoolWithoutLimits implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ConnectionPoolWithoutLimits",
          "Connection pool without a limit that it needs",
          RuleInfo.Category.OBLIGATION,
          "A pool without limits turns one slow database into requests that all wait for ever.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    ConnectionPools pools = view.only(ConnectionPools.class, ConnectionPools::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (ConnectionPools.Unlimited unlimited : pools.in(flow)) {
        Location primary = view.places().in(flow.method().ref(), unlimited.span());
        String member =
            view.places().named(flow.method().ref())
                + " "
                + Places.simpleName(unlimited.type())
                + " "
                + unlimited.limit().name();
        ordinals
            .next(member, primary)
            .ifPresent(
                ordinal -> findings.accept(report(unlimited, primary, member, ordinal, view)));
      }
    }
  }

  private static Finding report(
      ConnectionPools.Unlimited unlimited,
      Location primary,
      String member,
      String ordinal,
      ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    String type = Places.simpleName(unlimited.type());
    String limit = unlimited.limit().name();
    if (unlimited.lifted().isPresent()) {
      report.step(primary, "the " + type + " is made here", Provenance.MODELED);
      report.step(
          view.places().in(unlimited.flow().method().ref(), unlimited.lifted().get()),
          "here it is said to have no limit for " + limit,
          Provenance.MODELED);
    } else {
      report.step(
          primary,
          "the " + type + " is made here, and has no limit for " + limit,
          Provenance.MODELED);
      report.doubt(true, Doubt.POOL_DEFAULTS);
      report.doubt(ConnectionPools.isOfLoans(unlimited.limit()), Doubt.LIMITED_OTHERWISE);
    }
    return report.finding(
        primary,
        message(unlimited.limit(), type),
        "Say a limit that fits what the other side can serve, or read one from the configuration.",
        member,
        ordinal);
  }

  private static boolean isWait(String limit) {
    String name = limit.toLowerCase(Locale.ROOT);
    return name.contains("wait") || name.contains("timeout");
  }

  private static boolean isAge(String limit) {
    String name = limit.toLowerCase(Locale.ROOT);
    return name.contains("life") || name.contains("age") || name.contains("idle");
  }

  private static String message(FieldRef field, String type) {
    String limit = field.name();
    if (ConnectionPools.isOfLoans(field)) {
      return "Nothing is said of the "
          + type
          + " that is built here: how many connections there are, how long they are waited for and"
          + " used, and that it tells of those that are never given back.";
    }
    if (isWait(limit)) {
      return "Nothing limits how long a request waits for a connection of the "
          + type
          + " that is built here, so once all are lent, every further request waits for ever.";
    }
    return isAge(limit)
        ? "Nothing limits how long the "
            + type
            + " that is built here uses a connection, so those that the other side has dropped"
            + " stay in it."
        : "The "
            + type
            + " that is built here may open more connections than the other side can serve, so a"
            + " slow answer becomes slower still.";
  }
}
