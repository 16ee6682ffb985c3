package cases.removal.known_under_both_its_names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Parcels are found by their label and by the number that the sender gave them. */
@RestController
public class ParcelDesk {

  record Parcel(String label, String number) {}

  private final Map<String, Parcel> expected = new ConcurrentHashMap<>();

  @PostMapping("/parcels")
  void expect(@RequestBody Parcel parcel) {
    expected.put(parcel.label(), parcel);
    expected.put(parcel.number(), parcel);
  }

  @PostMapping("/arrivals")
  boolean arrived(@RequestBody Parcel parcel) {
    boolean known = expected.get(parcel.label()) != null;
    expected.remove(parcel.number());
    expected.remove(parcel.label());
    return known;
  }
}
