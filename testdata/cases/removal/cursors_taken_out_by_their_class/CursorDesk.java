package cases.removal.cursors_taken_out_by_their_class;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Knows who reads the log: one list for those that read all of it, one for each reader's part. */
@Component
public class CursorDesk {
  private final List<WholeCursor> whole = new CopyOnWriteArrayList<>();
  private final Map<String, List<PartCursor>> parts = new ConcurrentHashMap<>();

  public WholeCursor openWhole() {
    WholeCursor cursor = new WholeCursor(this);
    whole.add(cursor);
    return cursor;
  }

  public PartCursor openPart(String part) {
    PartCursor cursor = new PartCursor(this, part);
    parts.computeIfAbsent(part, key -> new CopyOnWriteArrayList<>()).add(cursor);
    return cursor;
  }

  void closed(Cursor cursor) {
    if (cursor instanceof WholeCursor) {
      whole.remove(cursor);
    } else if (cursor instanceof PartCursor part) {
      parts.computeIfPresent(
          part.part(),
          (key, cursors) -> {
            cursors.remove(part);
            return cursors.isEmpty() ? null : cursors;
          });
    }
  }

  interface Cursor extends AutoCloseable {
    @Override
    void close();
  }

  static final class WholeCursor implements Cursor {
    private final CursorDesk desk;

    WholeCursor(CursorDesk desk) {
      this.desk = desk;
    }

    @Override
    public void close() {
      desk.closed(this);
    }
  }

  static final class PartCursor implements Cursor {
    private final CursorDesk desk;
    private final String part;

    PartCursor(CursorDesk desk, String part) {
      this.desk = desk;
      this.part = part;
    }

    String part() {
      return part;
    }

    @Override
    public void close() {
      desk.closed(this);
    }
  }
}
