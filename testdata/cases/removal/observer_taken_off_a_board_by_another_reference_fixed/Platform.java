package cases.removal.observer_taken_off_a_board_by_another_reference_fixed;

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
  private final Observer observer = this::departed;
  private String last = "";

  Platform(Board board, int number) {
    this.board = board;
    this.number = number;
    board.attach(observer, number);
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
    board.detach(observer, number);
  }
}
