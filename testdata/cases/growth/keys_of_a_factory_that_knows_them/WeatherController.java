package cases.growth.keys_of_a_factory_that_knows_them;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
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
    return reports.computeIfAbsent(cell, it -> stations.report(it.row(), it.column()));
  }

  @DeleteMapping("/weather")
  void forget() {
    reports.clear();
  }
}
