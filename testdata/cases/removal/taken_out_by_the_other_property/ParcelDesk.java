package cases.removal.taken_out_by_the_other_property;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ParcelDesk {

  record Parcel(String label, byte[] photo) {}

  record Scan(String device, String label) {}

  private final Map<String, Parcel> expected = new ConcurrentHashMap<>();

  @PostMapping("/parcels")
  void expect(@RequestBody Parcel parcel) {
    expected.put(parcel.label(), parcel);
  }

  @PostMapping("/scans")
  boolean scan(@RequestBody Scan scan) {
    boolean known = expected.get(scan.label()) != null;
    if (known) {
      expected.remove(scan.device()); // want: RemovalNeverMatches "found by label"
    }
    return known;
  }
}
