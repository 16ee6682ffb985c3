package cases.listener.listener_of_a_constructor_that_refuses_nobody;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What it may refuse is written in the code around it, and what it needs is there everywhere. */
final class Gauge implements AutoCloseable {

  enum Kind {
    WATER,
    OIL
  }

  record Level(Kind kind, byte[] seal, int litres) {}

  private final EventBus levels;
  private final Kind kind;
  private final MessageDigest digest;
  private int litres;

  Gauge(EventBus levels, Kind kind, int places, String name) {
    this.levels = levels;
    this.kind = kind;
    levels.register(this);
    if (places < 1) {
      throw new IllegalArgumentException("no places: " + places);
    }
    if (name == null) {
      throw new IllegalArgumentException("no name");
    }
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Gauge of(EventBus levels, Kind kind, String name) {
    switch (kind) {
      case WATER:
        return new Gauge(levels, kind, 3, name);
      case OIL:
        return new Gauge(levels, kind, 1, name);
      default:
        throw new IllegalStateException("no such gauge: " + kind);
    }
  }

  @Subscribe
  void read(Level level) {
    if (level.kind() == kind && MessageDigest.isEqual(level.seal(), digest.digest())) {
      litres = level.litres();
    }
  }

  int litres() {
    return litres;
  }

  @Override
  public void close() {
    levels.unregister(this);
  }
}
