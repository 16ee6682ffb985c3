package cases.removal.index_that_a_generic_subclass_adds;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The charging points, found by their certificates as well. */
@Component
public class Chargers extends Members<String, Chargers.Charger> {

  private final Map<String, Charger> byCertificate = new ConcurrentHashMap<>();

  public Chargers() {
    super(Charger::serial);
  }

  @Override
  public void join(Charger charger) {
    super.join(charger);
    byCertificate.put(charger.certificate(), charger); // want: SiblingIndexForgotten
  }

  public boolean isTrusted(String certificate) {
    return byCertificate.containsKey(certificate);
  }

  public record Charger(String serial, String certificate, String place) {}
}
