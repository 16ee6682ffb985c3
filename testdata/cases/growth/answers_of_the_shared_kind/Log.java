package cases.growth.answers_of_the_shared_kind;

import java.util.ArrayList;
import java.util.List;

/** An answer that nobody asked for: there is one for all. */
final class Log extends Answer<Log.Rows> {

  /** What meters said unasked. */
  static final class Rows extends Answer.Reading {
    private final List<String> rows = new ArrayList<>();

    synchronized void add(String row) {
      rows.add(row); // want: CollectionOnlyGrows
    }

    synchronized int count() {
      return rows.size();
    }
  }

  static final Log UNASKED = new Log();

  private Log() {
    super(new Rows());
  }

  @Override
  void line(String line) {
    reading.add(line);
  }
}
