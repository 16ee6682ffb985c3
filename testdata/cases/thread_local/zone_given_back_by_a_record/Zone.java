package cases.thread_local.zone_given_back_by_a_record;

public record Zone(String around) implements AutoCloseable {

  private static final ThreadLocal<String> ZONE = new ThreadLocal<>();

  public static Zone enter(String name) {
    Zone zone = new Zone(ZONE.get());
    ZONE.set(name);
    return zone;
  }

  public static String present() {
    return ZONE.get();
  }

  @Override
  public void close() {
    if (around == null) {
      ZONE.remove();
    } else {
      ZONE.set(around);
    }
  }
}
