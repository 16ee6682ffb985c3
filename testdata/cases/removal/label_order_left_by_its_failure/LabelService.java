package cases.removal.label_order_left_by_its_failure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Orders labels. */
@Service
public class LabelService {

  private static final Logger LOG = LoggerFactory.getLogger(LabelService.class);

  private final Carrier carrier;
  private final OpenLabels labels;

  public LabelService(Carrier carrier, OpenLabels labels) {
    this.carrier = carrier;
    this.labels = labels;
  }

  public void order(String parcel) {
    CompletableFuture<byte[]> label = carrier.label(parcel).orTimeout(40, TimeUnit.SECONDS);
    labels.ordered(parcel, label);
    label
        .thenAccept(
            pdf -> {
              labels.arrived(parcel);
              carrier.print(parcel, pdf);
            })
        .exceptionally(
            problem -> {
              LOG.warn("no label for {}", parcel, problem);
              return null;
            });
  }

  /** The carrier's service. */
  public interface Carrier {
    CompletableFuture<byte[]> label(String parcel);

    void print(String parcel, byte[] pdf);
  }
}
