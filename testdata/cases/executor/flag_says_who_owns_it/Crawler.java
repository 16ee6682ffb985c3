package cases.executor.flag_says_who_owns_it;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class Crawler implements AutoCloseable {

  private final ExecutorService pool;
  private final boolean own;
  private final Consumer<String> pages;

  public Crawler(Consumer<String> pages) {
    this(pages, Executors.newFixedThreadPool(8), true);
  }

  public Crawler(Consumer<String> pages, ExecutorService pool) {
    this(pages, pool, false);
  }

  private Crawler(Consumer<String> pages, ExecutorService pool, boolean own) {
    this.pages = pages;
    this.pool = pool;
    this.own = own;
  }

  public void visit(String page) {
    pool.execute(() -> pages.accept(page));
  }

  @Override
  public void close() {
    if (own) {
      pool.shutdownNow();
    }
  }
}
