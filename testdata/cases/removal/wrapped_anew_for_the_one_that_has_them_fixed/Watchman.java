package cases.removal.wrapped_anew_for_the_one_that_has_them_fixed;

/** Hears the hours while he is on his round. */
class Watchman implements Tower.Clock, AutoCloseable {

  private final Tower tower;

  Watchman(Tower tower) {
    this.tower = tower;
    tower.add(this);
  }

  @Override
  public void strikes(String hour) {
    System.out.println(hour);
  }

  @Override
  public void close() {
    tower.remove(this);
  }
}
