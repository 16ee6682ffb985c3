package cases.removal.wrapped_anew_for_the_one_that_has_them_fixed;

/** The hours, for those who do not want to count. */
class Tower {

  interface Clock {
    void strikes(String hour);
  }

  private final Bells bells;

  Tower(Bells bells) {
    this.bells = bells;
  }

  void add(Clock clock) {
    bells.listen(new Counting(clock));
  }

  void remove(Clock clock) {
    bells.leave(new Counting(clock));
  }

  private static final class Counting implements Bells.Ear {
    private final Clock clock;

    Counting(Clock clock) {
      this.clock = clock;
    }

    @Override
    public void ring(int times) {
      clock.strikes(times + " o'clock");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Counting that && that.clock == clock;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(clock);
    }
  }
}
