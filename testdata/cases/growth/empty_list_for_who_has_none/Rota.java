package cases.growth.empty_list_for_who_has_none;

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

  private static final List<Shift> NONE = new ArrayList<>(0);

  /** The shifts of each person, and no shifts for those who have none. */
  public Map<String, List<Shift>> of(List<String> people, List<Shift> all) {
    Map<String, List<Shift>> rota = byPerson(all);
    for (String person : people) {
      if (!rota.containsKey(person)) {
        rota.put(person, NONE);
      }
    }
    return rota;
  }

  private static Map<String, List<Shift>> byPerson(List<Shift> all) {
    Map<String, List<Shift>> found = new HashMap<>();
    for (Shift shift : all) {
      List<Shift> shifts = found.get(shift.person());
      if (shifts == null) {
        shifts = new ArrayList<>();
        found.put(shift.person(), shifts);
      }
      shifts.add(shift);
    }
    return found;
  }
}
