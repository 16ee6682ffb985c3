package cases.cache_map.names_of_lines_beside_forbidden_ones;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TimetableController {

  private final LineStatistics statistics;

  public TimetableController(LineStatistics statistics) {
    this.statistics = statistics;
  }

  @GetMapping("/timetable")
  public String timetable(@RequestParam String line) {
    statistics.asked(line);
    return line + ": every ten minutes";
  }
}
