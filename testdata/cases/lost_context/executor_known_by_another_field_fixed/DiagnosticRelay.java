package cases.lost_context.executor_known_by_another_field_fixed;

import java.util.Map;
import java.util.concurrent.Executor;

import org.slf4j.MDC;

/** Runs each task under the diagnostic context of the thread that submitted it. */
final class DiagnosticRelay implements Executor {

    private final Executor next;

    DiagnosticRelay(Executor next) {
        this.next = next;
    }

    @Override
    public void execute(Runnable task) {
        Map<String, String> submitted = MDC.getCopyOfContextMap();
        next.execute(() -> {
            Map<String, String> before = MDC.getCopyOfContextMap();
            install(submitted);
            try {
                task.run();
            } finally {
                install(before);
            }
        });
    }

    private static void install(Map<String, String> context) {
        if (context == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(context);
        }
    }
}
