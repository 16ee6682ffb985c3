package cases.removal.export_taken_out_by_guava_success_callback_fixed;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.springframework.stereotype.Service;

@Service
public class Exports {

  private static final Logger LOG = Logger.getLogger("exports");

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final ListeningExecutorService pool;

  public Exports(ListeningExecutorService pool) {
    this.pool = pool;
  }

  public void export(String table) {
    running.add(table);
    ListenableFuture<Integer> rows = pool.submit(() -> table.length());
    Futures.addCallback(
        rows,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer count) {
            running.remove(table);
          }

          @Override
          public void onFailure(Throwable failure) {
            running.remove(table);
            LOG.warning("no export of " + table);
          }
        },
        MoreExecutors.directExecutor());
  }
}
