package cases.growth.readings_listed_again_where_they_are_not_there;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the meters of a street over one line, which breaks now and then. */
public class MeterLine implements AutoCloseable {

  /** The line. */
  public interface Modem {
    boolean dial(Consumer<String> told, Runnable lost);

    void ask(int meter);

    void hangUp();
  }

  private record Reading(int meter, Consumer<String> reader) {}

  private final Modem modem;
  private final List<Reading> readings = new ArrayList<>();

  public MeterLine(Modem modem) {
    this.modem = modem;
  }

  public void open() {
    modem.dial(this::told, this::lineLost);
  }

  public synchronized void read(int meter, Consumer<String> reader) {
    Reading reading = new Reading(meter, reader);
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
    modem.ask(meter);
  }

  private synchronized void lineLost() {
    open();
    for (Reading reading : new ArrayList<>(readings)) {
      read(reading.meter(), reading.reader());
    }
  }

  private synchronized void told(String text) {
    for (Reading reading : readings) {
      if (text.startsWith(reading.meter() + ":")) {
        reading.reader().accept(text);
      }
    }
  }

  @Override
  public void close() {
    modem.hangUp();
  }
}
