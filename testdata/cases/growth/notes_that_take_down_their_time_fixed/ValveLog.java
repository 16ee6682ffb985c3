package cases.growth.notes_that_take_down_their_time_fixed;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was done to the valves of a plant. */
class ValveLog {

  private final Deque<Turn> turns = new ArrayDeque<>();

  void add(int valve, String hand) {
    if (turns.size() == 100) {
      turns.removeFirst();
    }
    turns.addLast(new Turn(valve, hand));
  }

  String last() {
    return turns.isEmpty() ? "" : turns.getLast().toString();
  }

  private static final class Turn {
    private final Instant at;
    private final int valve;
    private final String hand;

    Turn(int valve, String hand) {
      this.at = Instant.now();
      this.valve = valve;
      this.hand = hand;
    }

    @Override
    public String toString() {
      return at + " " + valve + " " + hand;
    }
  }
}
