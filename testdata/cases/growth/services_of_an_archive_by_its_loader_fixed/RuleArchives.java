package cases.growth.services_of_an_archive_by_its_loader_fixed;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.WeakHashMap;

/** Pricing rules that archives bring along, which are deployed and undeployed while the shop runs. */
public final class RuleArchives {

  /** One rule. */
  public interface PricingRule {
    long apply(long cents);
  }

  private static final Map<ClassLoader, WeakReference<ServiceLoader<PricingRule>>> RULES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private RuleArchives() {}

  /** The price by all rules of an archive. */
  public static long price(ClassLoader archive, long cents) {
    WeakReference<ServiceLoader<PricingRule>> known = RULES.get(archive);
    ServiceLoader<PricingRule> rules = known == null ? null : known.get();
    if (rules == null) {
      rules = ServiceLoader.load(PricingRule.class, archive);
      RULES.put(archive, new WeakReference<>(rules));
    }
    long price = cents;
    for (PricingRule rule : rules) {
      price = rule.apply(price);
    }
    return price;
  }
}
