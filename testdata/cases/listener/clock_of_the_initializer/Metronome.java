package cases.listener.clock_of_the_initializer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One for the server; beats for all. */
final class Metronome {

  interface Beat {
    void beat(long number);
  }

  private final Set<Beat> heard = ConcurrentHashMap.newKeySet();
  private long number;

  void hear(Beat beat) {
    heard.add(beat);
  }

  void forget(Beat beat) {
    heard.remove(beat);
  }

  void tick() {
    number++;
    for (Beat beat : heard) {
      beat.beat(number);
    }
  }
}
