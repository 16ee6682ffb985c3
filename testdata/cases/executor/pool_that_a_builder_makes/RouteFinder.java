package cases.executor.pool_that_a_builder_makes;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Finds ways through a map that it reads from a file. */
public final class RouteFinder implements AutoCloseable {

  public interface MapFile extends AutoCloseable {
    List<String> between(String from, String to);

    @Override
    void close();
  }

  private final MapFile map;
  private final ExecutorService threads;

  private RouteFinder(MapFile map, ExecutorService threads) {
    this.map = map;
    this.threads = threads;
  }

  public Future<List<String>> find(String from, String to) {
    return threads.submit(() -> map.between(from, to));
  }

  @Override
  public void close() {
    map.close();
  }

  public static final class Settings {
    private MapFile map;
    private ExecutorService threads;

    public Settings map(MapFile map) {
      this.map = map;
      return this;
    }

    /** Threads of the caller's, which it ends itself. */
    public Settings threads(ExecutorService threads) {
      this.threads = threads;
      return this;
    }

    public RouteFinder open() {
      if (threads != null) {
        return new RouteFinder(map, threads);
      }
      ExecutorService made = Executors.newFixedThreadPool(2); // want: ExecutorNeverShutDown
      return new RouteFinder(map, made);
    }
  }
}
