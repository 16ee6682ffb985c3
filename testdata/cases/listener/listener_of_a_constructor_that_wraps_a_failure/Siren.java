package cases.listener.listener_of_a_constructor_that_wraps_a_failure;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** Sounds in one building when something is on fire there. */
final class Siren implements AutoCloseable {

  record Alarm(String building) {}

  private final EventBus alarms;
  private final String building;
  private final Socket horn;

  Siren(EventBus alarms, String building, String host) {
    this.alarms = alarms;
    this.building = building;
    alarms.register(this); // want: ListenerNeverUnregistered
    try {
      this.horn = new Socket(host, 7000);
    } catch (IOException e) {
      throw new UncheckedIOException("no horn in " + building, e);
    }
  }

  @Subscribe
  void sound(Alarm alarm) {
    if (alarm.building().equals(building)) {
      try {
        horn.getOutputStream().write(1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    alarms.unregister(this);
    try {
      horn.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
