package cases.scheduled_task.deadline_kept_by_its_upload_fixed;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Takes the pieces of uploads; each has six hours. */
public final class Uploads implements Handler<RoutingContext>, AutoCloseable {

  private static final long PATIENCE = TimeUnit.HOURS.toSeconds(6);

  private final Map<String, Upload> open = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(2);

  private final class Upload {
    private final String id;
    private final Buffer pieces = Buffer.buffer(1 << 20);
    private ScheduledFuture<?> deadline;

    Upload(String id) {
      this.id = id;
    }

    void complete() {
      open.remove(id);
      deadline.cancel(false);
    }
  }

  @Override
  public void handle(RoutingContext context) {
    String id = context.request().getParam("id");
    switch (context.request().getParam("what")) {
      case "begin" -> begin(id);
      case "piece" -> {
        Upload upload = open.get(id);
        if (upload != null) {
          upload.pieces.appendBuffer(context.body().buffer());
        }
      }
      default -> {
        Upload upload = open.get(id);
        if (upload != null) {
          upload.complete();
        }
      }
    }
    context.response().end();
  }

  private void begin(String id) {
    Upload upload = new Upload(id);
    open.put(id, upload);
    upload.deadline = clock.schedule(() -> open.remove(id), PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
