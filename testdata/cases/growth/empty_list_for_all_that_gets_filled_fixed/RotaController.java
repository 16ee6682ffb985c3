package cases.growth.empty_list_for_all_that_gets_filled_fixed;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who works when. */
@RestController
public class RotaController {

  private final Rota rota;

  public RotaController(Rota rota) {
    this.rota = rota;
  }

  @PostMapping("/rota")
  public Map<String, List<Rota.Shift>> rota(
      @RequestParam List<String> people, @RequestBody List<Rota.Shift> shifts) {
    return rota.of(people, shifts);
  }
}
