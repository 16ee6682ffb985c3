package cases.cache_builder.lock_table_whose_entries_are_taken_out;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

@Component
public class WorkflowLocks {

  private final LoadingCache<String, Semaphore> locks =
      CacheBuilder.newBuilder().build(CacheLoader.from(() -> new Semaphore(1, true)));

  public boolean acquire(String workflow) {
    return locks.getUnchecked(workflow).tryAcquire();
  }

  public void release(String workflow) {
    locks.getUnchecked(workflow).release();
  }

  public void ended(String workflow) {
    locks.invalidate(workflow);
  }
}
