package cases.cache_builder.ehcache2_with_each_limit;

import net.sf.ehcache.Cache;
import net.sf.ehcache.CacheManager;
import net.sf.ehcache.Element;
import net.sf.ehcache.config.CacheConfiguration;
import net.sf.ehcache.store.MemoryStoreEvictionPolicy;

public final class LegacyCaches {

  private final Cache voucherByCode;
  private final Cache orderByNumber;
  private final Cache basketBySession;

  public LegacyCaches(CacheManager manager) {
    voucherByCode = new Cache(new CacheConfiguration("vouchers", 1_000));
    CacheConfiguration orders = new CacheConfiguration();
    orders.setName("orders");
    orders.setMaxEntriesLocalHeap(5_000);
    orders.setMemoryStoreEvictionPolicyFromObject(MemoryStoreEvictionPolicy.LFU);
    orderByNumber = new Cache(orders);
    basketBySession = new Cache(new CacheConfiguration("baskets", 0).timeToLiveSeconds(1_800));
    manager.addCache(voucherByCode);
    manager.addCache(orderByNumber);
    manager.addCache(basketBySession);
  }

  public void remember(String session, String basket, String order, String voucher) {
    basketBySession.put(new Element(session, basket));
    orderByNumber.put(new Element(order, basket));
    voucherByCode.put(new Element(voucher, order));
  }

  public String basket(String session) {
    Element element = basketBySession.get(session);
    return element == null ? null : (String) element.getObjectValue();
  }
}
