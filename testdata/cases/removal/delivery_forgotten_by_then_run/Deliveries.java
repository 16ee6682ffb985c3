package cases.removal.delivery_forgotten_by_then_run;

import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
public class Deliveries {

  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  public void deliver(String parcel, Supplier<CompletionStage<Void>> driver) {
    underWay.add(parcel); // want: RemovalOnlyOnSuccess
    driver.get().thenRun(() -> underWay.remove(parcel));
  }

  public boolean isUnderWay(String parcel) {
    return underWay.contains(parcel);
  }
}
