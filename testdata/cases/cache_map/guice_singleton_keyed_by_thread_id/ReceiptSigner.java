package cases.cache_map.guice_singleton_keyed_by_thread_id;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs receipts on the threads of many short-lived pools, none of which returns its id. */
@Singleton
public class ReceiptSigner {

  private final SecretKeySpec key;
  private final Map<Long, Mac> macs = new ConcurrentHashMap<>();

  @Inject
  public ReceiptSigner(@Named("receipt.key") String hexKey) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), "HmacSHA256");
  }

  public String sign(String receipt) {
    Mac mac = macs.computeIfAbsent(Thread.currentThread().getId(), id -> newMac()); // want: CacheWithoutEviction
    byte[] signature = mac.doFinal(receipt.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(signature);
  }

  private Mac newMac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is required of every Java platform", e);
    }
  }
}
