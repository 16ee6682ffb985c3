package cases.growth.keys_of_a_factory_that_knows_them;

/** A place on the map, one object for each, so that they can be told apart by identity. */
final class Cell {

  private static final Cell[] ALL = new Cell[180 * 360];

  private final int row;
  private final int column;

  private Cell(int row, int column) {
    this.row = row;
    this.column = column;
  }

  static synchronized Cell at(double latitude, double longitude) {
    int index = (int) (latitude + 90) * 360 + (int) (longitude + 180);
    if (ALL[index] == null) {
      ALL[index] = new Cell((int) latitude, (int) longitude);
    }
    return ALL[index];
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }
}
