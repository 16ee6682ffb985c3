package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.retention.FreshKeys;
import dev.overstay.checks.retention.MemoizedCalls;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import java.util.function.Consumer;

/**
 * A cache is asked by a key that is made to ask and equals nothing but itself: it never answers,
 * and gets one more entry each time.
 */
final class CacheKeyNeverRepeats implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "CacheKeyNeverRepeats",
          "Cache that cannot hit",
          RuleInfo.Category.GROWTH,
          "Each question adds an entry that no later question can find, so the cache saves no work"
              + " and fills the memory.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    for (FieldFacts field : type.fields()) {
      view.freshKeys().of(field).map(vain -> report(type, field, vain, view)).ifPresent(findings);
    }
    for (MemoizedCalls.Vain vain : view.only(MemoizedCalls.class, MemoizedCalls::new).of(type)) {
      findings.accept(report(vain, view));
    }
  }

  private static Finding report(MemoizedCalls.Vain vain, ModuleView view) {
    Location primary = Reports.startOf(vain.method(), view);
    String member = view.places().named(vain.method().ref()).toString();
    String parameter = Places.simpleName(vain.parameter().type().name());
    Reports report = new Reports(view, INFO);
    report.step(
        primary,
        Places.simpleName(vain.cache()) + " keeps what the method gives, under its arguments",
        Provenance.MODELED);
    boolean off =
        !view.requestPath().contains(vain.method())
            && !view.components().isShared(vain.method().ref().owner());
    report.doubt(off, Doubt.OFF_REQUEST_PATH);
    return report.finding(
        primary,
        "No result of this method is ever found again: "
            + Reports.withArticle(parameter)
            + " is part of the key, and equals itself alone.",
        "Say a key that has equals and hashCode, or do not keep the results.",
        member);
  }

  private static Finding report(
      ClassFacts type, FieldFacts field, FreshKeys.Vain vain, ModuleView view) {
    Location primary = view.places().in(vain.in().method().ref(), vain.put().span());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ")
            + Places.simpleName(field.ref())
            + " holds the entries",
        Provenance.COMPUTED);
    report.step(
        view.places().in(vain.asking().method().ref(), vain.asked().span()),
        "it is asked by a new key here",
        Provenance.MODELED);
    report.step(primary, "an entry is put in under a new key here", Provenance.MODELED);
    report.doubt(!view.longLife().of(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(vain.byType(), Doubt.KEY_DOMAIN_INFERRED);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "No entry of " + Places.simpleName(field.ref()) + " is ever found again: " + why(vain),
        vain.once()
            ? "Leave out of the key what is different each time."
            : "Give the key's type equals and hashCode, or use a key that has them.",
        field.ref().toString());
  }

  private static String why(FreshKeys.Vain vain) {
    return vain.once()
        ? "there is something in each key that never comes again, a point in time or a random"
            + " number."
        : Reports.withArticle(Places.simpleName(vain.type()))
            + " equals itself alone, and each time a new one is the key.";
  }
}
