package cases.growth.empty_list_for_all_that_gets_filled_fixed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who works when. */
@Component
public class Rota {

  /** A shift of one person. */
  public record Shift(String person, int from, int to) {}

  /** The shifts of each person, and no shifts for those who have none. */
  public Map<String, List<Shift>> of(List<String> people, List<Shift> all) {
    Map<String, List<Shift>> rota = new HashMap<>();
    for (String person : people) {
      rota.put(person, new ArrayList<>());
    }
    for (Shift shift : all) {
      rota.get(shift.person()).add(shift);
    }
    return rota;
  }
}
