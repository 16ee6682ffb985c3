package cases.growth.keys_of_a_factory_without_equals;

final class Cell {

  private final int row;
  private final int column;

  private Cell(int row, int column) {
    this.row = row;
    this.column = column;
  }

  static Cell at(double latitude, double longitude) {
    return new Cell((int) (latitude * 10), (int) (longitude * 10));
  }

  int row() {
    return row;
  }

  int column() {
    return column;
  }
}
