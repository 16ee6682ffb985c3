package cases.listener.each_connection_hears_of_the_tariff;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a kilowatt hour costs now. */
public class Tariff {

  public interface Reader {
    void costs(int cents);
  }

  private final List<Reader> readers = new CopyOnWriteArrayList<>();

  public void addReader(Reader reader) {
    readers.add(reader);
  }

  public void removeReader(Reader reader) {
    readers.remove(reader);
  }

  public void changed(int cents) {
    readers.forEach(reader -> reader.costs(cents));
  }
}
