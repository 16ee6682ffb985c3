package cases.cache_map.tracers_of_a_singleton_by_name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One tracer for each name that a class asks for when it is loaded. */
public final class Tracers {

  private static final Tracers ONLY = new Tracers();

  /** Writes what a class does. */
  public record Tracer(String name) {}

  private final Map<String, Tracer> tracers = new ConcurrentHashMap<>();

  private Tracers() {}

  public static Tracers get() {
    return ONLY;
  }

  public Tracer tracer(String name) {
    return tracers.computeIfAbsent(name, Tracer::new);
  }
}
