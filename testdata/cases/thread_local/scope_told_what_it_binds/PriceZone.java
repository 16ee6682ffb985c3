package cases.thread_local.scope_told_what_it_binds;

/** The zone whose prices the current thread works with, until it is closed. */
public final class PriceZone implements AutoCloseable {

  public record Zone(String name, String currency) {}

  private static final ThreadLocal<Zone> ZONE = new ThreadLocal<>();

  private final Zone outer;

  private PriceZone(Zone outer) {
    this.outer = outer;
  }

  public static PriceZone open(Zone zone) {
    Zone outer = ZONE.get();
    ZONE.set(zone);
    return new PriceZone(zone);
  }

  public static Zone zone() {
    return ZONE.get();
  }

  @Override
  public void close() {
    if (outer == null) {
      ZONE.remove();
    } else {
      ZONE.set(outer); // want: ThreadLocalNotRemoved
    }
  }
}
