package cases.removal.wrapped_anew_for_the_one_that_has_them;

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
    bells.leave(new Counting(clock)); // want: RemovalNeverMatches
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
  }
}
