package cases.growth.services_of_an_archive_by_its_loader;

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

  private static final Map<ClassLoader, ServiceLoader<PricingRule>> RULES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private RuleArchives() {}

  /** The price by all rules of an archive. */
  public static long price(ClassLoader archive, long cents) {
    ServiceLoader<PricingRule> rules = RULES.get(archive);
    if (rules == null) {
      rules = ServiceLoader.load(PricingRule.class, archive);
      RULES.put(archive, rules); // want: WeakMapValueReachesKey
    }
    long price = cents;
    for (PricingRule rule : rules) {
      price = rule.apply(price);
    }
    return price;
  }
}
