package dev.overstay.benchmarks.measure;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects that should be gone, seen through weak references. The runner starts the programs so that
 * a collection clears soft references as well; whoever is left is strongly reachable.
 */
public final class Reachable implements Count {

  private final List<WeakReference<Object>> watched = new ArrayList<>();

  /** Watches an object and gives it back. */
  public synchronized <T> T watch(T object) {
    watched.add(new WeakReference<>(object));
    return object;
  }

  /** How many of those watched have not been collected. */
  @Override
  public synchronized long now() {
    System.gc();
    return watched.stream().filter(reference -> reference.get() != null).count();
  }
}
