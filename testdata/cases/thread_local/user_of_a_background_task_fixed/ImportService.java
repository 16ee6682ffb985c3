package cases.thread_local.user_of_a_background_task_fixed;

import java.util.concurrent.ExecutorService;

public class ImportService {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private final ExecutorService workers;

  public ImportService(ExecutorService workers) {
    this.workers = workers;
  }

  public void start(String user, String file) {
    workers.execute(
        () -> {
          USER.set(user);
          try {
            read(file);
          } finally {
            USER.remove();
          }
        });
  }

  private void read(String file) {
    System.getLogger("import").log(System.Logger.Level.INFO, file + " by " + USER.get());
  }
}
