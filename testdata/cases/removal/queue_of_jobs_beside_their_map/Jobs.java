package cases.removal.queue_of_jobs_beside_their_map;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

@Component
public class Jobs {

  private final Map<String, Runnable> jobs = new ConcurrentHashMap<>();
  private final Queue<Runnable> order = new ConcurrentLinkedQueue<>();

  public void add(String id, Runnable job) {
    jobs.put(id, job);
    order.add(job); // want: SiblingIndexForgotten "Jobs.order"
  }

  public void runAll() {
    order.forEach(Runnable::run);
  }

  public void cancel(String id) {
    jobs.remove(id);
  }
}
