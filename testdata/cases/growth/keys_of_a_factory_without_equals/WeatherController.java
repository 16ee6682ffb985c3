package cases.growth.keys_of_a_factory_without_equals;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WeatherController {

  interface Stations {
    String report(int row, int column);
  }

  private final Map<Cell, String> reports = new ConcurrentHashMap<>();
  private final Stations stations;

  WeatherController(Stations stations) {
    this.stations = stations;
  }

  @GetMapping("/weather")
  String weather(double latitude, double longitude) {
    Cell cell = Cell.at(latitude, longitude);
    String known = reports.get(cell);
    if (known == null) {
      known = stations.report(cell.row(), cell.column());
      reports.put(cell, known); // want: CacheKeyNeverRepeats
    }
    return known;
  }
}
