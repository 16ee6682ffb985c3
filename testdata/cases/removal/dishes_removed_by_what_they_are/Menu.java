package cases.removal.dishes_removed_by_what_they_are;

import java.util.function.Predicate;

/** What is removed is found by a test and not by the test's own identity. */
final class Menu implements AutoCloseable {

  interface Dishes {
    void hide(Predicate<String> dishes);

    void remove(Predicate<String> dishes);

    void later(Runnable task);

    void cancelAll(Runnable then);
  }

  private final Dishes dishes;
  private int changes;

  Menu(Dishes dishes) {
    this.dishes = dishes;
    dishes.hide(this::isOfSeason);
    dishes.later(this::changed);
  }

  private boolean isOfSeason(String dish) {
    return dish.startsWith("winter");
  }

  private void changed() {
    changes++;
  }

  int changes() {
    return changes;
  }

  @Override
  public void close() {
    dishes.remove(this::isOfSeason);
  }
}
