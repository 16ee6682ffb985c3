package cases.removal.offer_left_by_the_reply_that_failed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Couriers {

  public interface Dispatcher {
    void offer(String parcel, Reply reply);
  }

  public interface Reply {
    void taken(String courier);

    void declined(String reason);

    void onFailure(Exception failure);
  }

  private final Map<String, Long> offered = new ConcurrentHashMap<>();
  private final Dispatcher dispatcher;

  public Couriers(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  public void offer(String parcel) {
    offered.put(parcel, System.nanoTime()); // want: RemovalOnlyOnSuccess
    dispatcher.offer(
        parcel,
        new Reply() {
          @Override
          public void taken(String courier) {
            offered.remove(parcel);
          }

          @Override
          public void declined(String reason) {
            offered.remove(parcel);
          }

          @Override
          public void onFailure(Exception failure) {
            System.getLogger("couriers").log(System.Logger.Level.WARNING, parcel, failure);
          }
        });
  }
}
