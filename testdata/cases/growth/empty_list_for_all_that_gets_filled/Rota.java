package cases.growth.empty_list_for_all_that_gets_filled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Who works when. */
@Component
public class Rota {

  /** A shift of one person. */
  public record Shift(String person, int from, int to) {}

  private static final List<Shift> NONE = new CopyOnWriteArrayList<>();

  /** The shifts of each person, and no shifts for those who have none. */
  public Map<String, List<Shift>> of(List<String> people, List<Shift> all) {
    Map<String, List<Shift>> rota = new HashMap<>();
    for (String person : people) {
      rota.put(person, NONE);
    }
    for (Shift shift : all) {
      rota.get(shift.person()).add(shift); // want: CollectionOnlyGrows
    }
    return rota;
  }
}
