package cases.scope.steps_of_a_request_in_a_list_fixed;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.annotation.RequestScope;

/** Runs the steps of an order one after the other. */
@Service
public class Pipeline {

  private final List<Step> steps;

  public Pipeline(List<Step> steps) {
    this.steps = steps;
  }

  public void run(String order) {
    for (Step step : steps) {
      step.apply(order);
    }
  }
}

/** A step. */
interface Step {
  void apply(String order);
}

/** Checks an order and remembers what was wrong with it. */
@Component
@RequestScope
class Check implements Step {

  private final List<String> complaints = new ArrayList<>();

  @Override
  public void apply(String order) {
    if (order.isBlank()) {
      complaints.add("empty");
    }
  }
}
