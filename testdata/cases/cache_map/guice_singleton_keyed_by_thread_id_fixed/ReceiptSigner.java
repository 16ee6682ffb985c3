package cases.cache_map.guice_singleton_keyed_by_thread_id_fixed;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs receipts on the threads of many short-lived pools; an ended thread frees its Mac. */
@Singleton
public class ReceiptSigner {

  private final SecretKeySpec key;
  private final Map<Thread, Mac> macs = Collections.synchronizedMap(new WeakHashMap<>());

  @Inject
  public ReceiptSigner(@Named("receipt.key") String hexKey) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), "HmacSHA256");
  }

  public String sign(String receipt) {
    Mac mac = macs.computeIfAbsent(Thread.currentThread(), t -> newMac());
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
