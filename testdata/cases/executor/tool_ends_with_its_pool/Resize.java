package cases.executor.tool_ends_with_its_pool;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Resize {

  private Resize() {}

  public static void main(String[] images) {
    ExecutorService pool = pool(images.length);
    for (String image : images) {
      pool.execute(() -> System.out.println(image));
    }
  }

  private static ExecutorService pool(int images) {
    return Executors.newFixedThreadPool(Math.min(images, 8));
  }
}
