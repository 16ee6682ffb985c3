package cases.shared_state.date_format_of_a_controller;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads and writes dates. */
@RestController
public class CalendarController {

  private final SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd");

  @GetMapping("/next")
  public String next(@RequestParam String date) throws ParseException {
    Date parsed = day.parse(date); // want: NonAtomicUpdateOfSharedState "CalendarController.day"
    return day.format(new Date(parsed.getTime() + 86_400_000L));
  }
}
