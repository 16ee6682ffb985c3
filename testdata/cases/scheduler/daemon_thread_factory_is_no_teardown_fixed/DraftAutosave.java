package cases.scheduler.daemon_thread_factory_is_no_teardown_fixed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

final class DraftAutosave implements AutoCloseable {

  private final String draft;
  private final DraftStore store;
  private final ScheduledExecutorService saver;
  private volatile String text = "";

  DraftAutosave(String draft, DraftStore store) {
    this.draft = draft;
    this.store = store;
    this.saver = Executors.newSingleThreadScheduledExecutor(DraftAutosave::daemon);
    saver.scheduleAtFixedRate(() -> store.save(draft, text), 10, 10, TimeUnit.SECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "autosave");
    thread.setDaemon(true);
    return thread;
  }

  void edited(String newText) {
    text = newText;
  }

  @Override
  public void close() {
    saver.shutdown();
    store.save(draft, text);
  }

  interface DraftStore {
    void save(String draft, String text);
  }
}
