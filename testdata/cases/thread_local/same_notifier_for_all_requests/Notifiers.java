package cases.thread_local.same_notifier_for_all_requests;

import java.util.logging.Logger;

/** Where what runs on a thread tells of itself. */
public final class Notifiers {

  private static final ThreadLocal<Logger> NOTIFIER = new ThreadLocal<>();

  private Notifiers() {}

  public static void set(Logger notifier) {
    NOTIFIER.set(notifier);
  }

  public static Logger get() {
    return NOTIFIER.get();
  }
}
