package cases.executor.pool_of_a_factory_method_shown_to_the_caller;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Indexes texts on a pool that whoever made the indexer can have, and ends after the last one. */
public final class Indexer implements AutoCloseable {

  private final ExecutorService pool;
  private final List<String> left = new ArrayList<>();

  public Indexer(ExecutorService pool) {
    this.pool = pool;
  }

  public static Indexer withOwnPool() {
    return new Indexer(Executors.newFixedThreadPool(2));
  }

  public ExecutorService pool() {
    return pool;
  }

  public void add(String text) {
    pool.execute(() -> System.out.println(text.length()));
  }

  @Override
  public void close() {
    left.clear();
  }
}
