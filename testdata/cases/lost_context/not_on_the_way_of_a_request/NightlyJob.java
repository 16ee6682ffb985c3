package cases.lost_context.not_on_the_way_of_a_request;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;

/** Starts its own traces on its own threads. */
public final class NightlyJob {

  private NightlyJob() {}

  public static void main(String[] arguments) {
    ExecutorService workers = Executors.newFixedThreadPool(4);
    for (String file : arguments) {
      workers.execute(
          () -> {
            MDC.put("file", file);
            work();
            MDC.remove("file");
          });
    }
    workers.execute(() -> System.out.println(MDC.get("job")));
    workers.shutdown();
  }

  private static void work() {
    System.out.println(MDC.get("file"));
  }
}
