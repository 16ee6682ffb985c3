package cases.growth.answers_of_another_kind_than_the_shared_one;

import java.util.ArrayList;
import java.util.List;

/** An answer of many lines, which are read into its own table. */
final class Table extends Answer<Table.Rows> {

  /** The rows, which whoever asked gets with the answer. */
  static final class Rows extends Answer.Reading {
    private final List<String> rows = new ArrayList<>();

    List<String> rows() {
      return rows;
    }
  }

  Table() {
    super(new Rows());
  }

  @Override
  void line(String line) {
    reading.rows().add(line);
  }
}
