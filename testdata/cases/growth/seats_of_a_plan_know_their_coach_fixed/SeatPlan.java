package cases.growth.seats_of_a_plan_know_their_coach_fixed;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

final class SeatPlan {

  private final List<Seat> seats = new ArrayList<>();

  SeatPlan(Coach coach) {
    for (int row = 1; row < 20; row++) {
      seats.add(new Seat(row, coach));
    }
  }

  int free() {
    return (int) seats.stream().filter(Seat::isFree).count();
  }

  private static final class Seat {

    private final int row;
    private final WeakReference<Coach> coach;

    Seat(int row, Coach coach) {
      this.row = row;
      this.coach = new WeakReference<>(coach);
    }

    boolean isFree() {
      Coach own = coach.get();
      return own != null && row % 2 == own.number() % 2;
    }
  }
}
