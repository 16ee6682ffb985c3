package cases.thread_local.batch_cancelled_between_bind_and_unbind;

import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands batches of messages to the worker pool of the node, each with its tenant bound. */
public class TenantMessagePump {

  private static final Logger LOG = LoggerFactory.getLogger(TenantMessagePump.class);

  public static final class TenantContext {
    private static final ThreadLocal<TenantContext> HOLDER = new ThreadLocal<>();

    private final String tenant;
    private final List<String> grants;

    TenantContext(String tenant, List<String> grants) {
      this.tenant = tenant;
      this.grants = grants;
    }

    public static TenantContext get() {
      return HOLDER.get();
    }

    static void bind(TenantContext c) {
      HOLDER.set(c);
    }

    static void unbind() {
      HOLDER.remove();
    }

    public boolean may(String action) {
      return grants.contains(action);
    }
  }

  public record Message(String tenant, List<String> grants, byte[] body) {}

  public interface Handler {
    boolean handle(Message m);
  }

  private final ThreadPoolExecutor workers;
  private final Handler handler;

  public TenantMessagePump(ThreadPoolExecutor workers, Handler handler) {
    this.workers = workers;
    this.handler = handler;
  }

  public AtomicBoolean submit(List<Message> batch) {
    AtomicBoolean cancelled = new AtomicBoolean();
    workers.execute(() -> process(batch, cancelled));
    return cancelled;
  }

  private void process(List<Message> batch, AtomicBoolean cancelled) {
    for (Message m : batch) {
      TenantContext.bind(new TenantContext(m.tenant(), m.grants())); // want: ThreadLocalNotRemoved
      if (cancelled.get()) {
        LOG.info("batch cancelled at {}", TenantContext.get().tenant);
        return;
      }
      boolean ok = handler.handle(m);
      TenantContext.unbind();
      if (!ok) {
        LOG.warn("message of {} bytes of tenant {} refused", m.body().length, m.tenant());
      }
    }
  }
}
