package cases.lost_context.executor_known_by_another_field_fixed;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.MDC;
import org.springframework.stereotype.Component;

@Component
public class AuditFanout {

    public record AuditEntry(String requestId, String action, String subject) {
    }

    public interface AuditSink {
        void write(AuditEntry entry);
    }

    private final List<AuditSink> sinks;
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2_000), new ThreadPoolExecutor.CallerRunsPolicy());
    private final Executor writers = new DiagnosticRelay(pool);

    public AuditFanout(List<AuditSink> sinks) {
        this.sinks = List.copyOf(sinks);
    }

    public void record(String action, String subject) {
        for (AuditSink sink : sinks) {
            writers.execute(() -> writeTo(sink, action, subject));
        }
    }

    private static void writeTo(AuditSink sink, String action, String subject) {
        String requestId = MDC.get("requestId");
        sink.write(new AuditEntry(requestId == null ? "-" : requestId, action, subject));
    }

    @PreDestroy
    public void stop() {
        pool.shutdown();
    }
}
