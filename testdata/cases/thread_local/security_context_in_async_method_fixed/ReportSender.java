package cases.thread_local.security_context_in_async_method_fixed;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
public class ReportSender {
  static final class Actor {
    private static final InheritableThreadLocal<String> NAME = new InheritableThreadLocal<>();

    private Actor() {}

    static void is(String name) {
      NAME.set(name);
    }

    static String name() {
      return NAME.get();
    }
  }

  @Async
  public void send(String actor, String report) {
    Actor.is(actor);
    try {
      System.getLogger("reports").log(System.Logger.Level.INFO, Actor.name() + ": " + report);
    } finally {
      Actor.is(null);
    }
  }
}
