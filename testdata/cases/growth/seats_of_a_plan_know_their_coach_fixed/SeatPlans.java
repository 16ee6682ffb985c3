package cases.growth.seats_of_a_plan_know_their_coach_fixed;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Service;

/** Each coach that runs today, with its plan. */
@Service
public class SeatPlans {

  private final Map<Coach, SeatPlan> plans = new WeakHashMap<>();

  synchronized int free(Coach coach) {
    return plans.computeIfAbsent(coach, SeatPlan::new).free();
  }
}
