package cases.shared_state.number_in_one_of_a_requests_own;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PollController {

  private final Map<String, Integer> weights = Map.of("yes", 1, "no", 1);

  @PostMapping("/polls")
  public int poll(@RequestBody List<String> answers) {
    Map<String, Ballot> ballots = Map.of("yes", new Ballot(), "no", new Ballot());
    answers.forEach(it -> ballots.get(it).count());
    return ballots.get("yes").votes() * weights.get("yes");
  }
}
