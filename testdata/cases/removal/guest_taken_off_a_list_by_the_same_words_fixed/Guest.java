package cases.removal.guest_taken_off_a_list_by_the_same_words_fixed;

import java.util.function.Consumer;

/** A guest who is told when tables get free. */
final class Guest implements AutoCloseable {

  interface Tables {
    void subscribe(Consumer<String> told);

    void unsubscribe(Consumer<String> told);
  }

  private final Tables tables;
  private final Consumer<String> told = free -> take(free);
  private String table = "";

  Guest(Tables tables) {
    this.tables = tables;
    tables.subscribe(told);
  }

  private void take(String free) {
    table = free;
  }

  String table() {
    return table;
  }

  @Override
  public void close() {
    tables.unsubscribe(told);
  }
}
