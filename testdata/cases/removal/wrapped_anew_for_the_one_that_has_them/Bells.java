package cases.removal.wrapped_anew_for_the_one_that_has_them;

import java.util.ArrayList;
import java.util.List;

/** Those who hear a bell. */
class Bells {

  interface Ear {
    void ring(int times);
  }

  private final List<Ear> ears = new ArrayList<>();

  synchronized void listen(Ear ear) {
    ears.add(ear);
  }

  synchronized void leave(Ear ear) {
    ears.remove(ear);
  }

  synchronized void ring(int times) {
    ears.forEach(ear -> ear.ring(times));
  }
}
