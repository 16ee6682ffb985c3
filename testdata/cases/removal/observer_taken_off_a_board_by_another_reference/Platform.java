package cases.removal.observer_taken_off_a_board_by_another_reference;

/** What one platform shows of the departures that a board tells, until it is taken down. */
final class Platform implements AutoCloseable {

  interface Observer {
    void departed(String train, int platform);
  }

  interface Board {
    void attach(Observer observer, int number);

    void detach(Observer observer, int number);
  }

  private final Board board;
  private final int number;
  private String last = "";

  Platform(Board board, int number) {
    this.board = board;
    this.number = number;
    board.attach(this::departed, number);
  }

  private void departed(String train, int platform) {
    if (platform == number) {
      last = train;
    }
  }

  String last() {
    return last;
  }

  @Override
  public void close() {
    board.detach(this::departed, number); // want: RemovalNeverMatches
  }
}
