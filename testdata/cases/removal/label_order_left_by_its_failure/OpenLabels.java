package cases.removal.label_order_left_by_its_failure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Labels ordered from the carrier and not there yet. */
@Component
public class OpenLabels {

  private final ConcurrentMap<String, CompletableFuture<byte[]>> open = new ConcurrentHashMap<>();

  public void ordered(String parcel, CompletableFuture<byte[]> label) {
    open.put(parcel, label); // want: RemovalOnlyOnSuccess
  }

  public void arrived(String parcel) {
    open.remove(parcel);
  }

  public boolean isOpen(String parcel) {
    return open.containsKey(parcel);
  }
}
