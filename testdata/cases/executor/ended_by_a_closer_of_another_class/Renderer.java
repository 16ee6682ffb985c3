package cases.executor.ended_by_a_closer_of_another_class;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Renderer implements AutoCloseable {

  private final ExecutorService pages = Executors.newFixedThreadPool(4);

  public String render(String page) throws ExecutionException, InterruptedException {
    return pages.submit(() -> "<p>" + page + "</p>").get();
  }

  public String renderAlone(String page) throws ExecutionException, InterruptedException {
    ExecutorService alone = Executors.newFixedThreadPool(1);
    try {
      return alone.submit(() -> "<p>" + page + "</p>").get();
    } finally {
      Closer.close(alone);
    }
  }

  @Override
  public void close() {
    Closer.close(pages);
  }
}
