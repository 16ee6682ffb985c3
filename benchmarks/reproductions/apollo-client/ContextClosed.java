/*
 * finding: SchedulerNeverStopped ebc40bd9fc1af15d
 * with: org.springframework:spring-context:5.3.31
 *
 * A context has a value that follows the configuration, and is closed; the thread that looks for
 * values to forget goes on.
 */

import com.ctrip.framework.apollo.spring.property.SpringValue;
import com.ctrip.framework.apollo.spring.property.SpringValueRegistry;
import com.ctrip.framework.apollo.spring.util.SpringInjector;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import org.springframework.context.support.GenericApplicationContext;

final class ContextClosed {

  private String name = "";

  public static void main(String[] arguments) {
    Uses.of("contexts, closed")
        .keeps("threads", Threads.named("Apollo-SpringValueRegistry"))
        .once()
        .control("a context without values", number -> use(false))
        .play(number -> use(true));
  }

  /** What the processor of annotations does for each value, around the life of a context. */
  private static void use(boolean following) throws Exception {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.refresh();
      if (following) {
        ContextClosed bean = new ContextClosed();
        SpringInjector.getInstance(SpringValueRegistry.class)
            .register(
                context.getBeanFactory(),
                "name",
                new SpringValue(
                    "name",
                    "${name}",
                    bean,
                    "bean",
                    ContextClosed.class.getDeclaredField("name"),
                    false));
      }
    }
  }
}
