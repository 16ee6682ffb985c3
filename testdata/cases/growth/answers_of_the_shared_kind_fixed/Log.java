package cases.growth.answers_of_the_shared_kind_fixed;

import java.util.ArrayDeque;
import java.util.Deque;

/** An answer that nobody asked for: there is one for all. */
final class Log extends Answer<Log.Rows> {

  /** The last of what meters said unasked. */
  static final class Rows extends Answer.Reading {
    private final Deque<String> rows = new ArrayDeque<>();

    synchronized void add(String row) {
      rows.addLast(row);
      if (rows.size() > 200) {
        rows.removeFirst();
      }
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
