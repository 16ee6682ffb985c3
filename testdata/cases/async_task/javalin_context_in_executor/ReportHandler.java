package cases.async_task.javalin_context_in_executor;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.ExecutorService;

/** Takes a report and says how it went by mail. */
public class ReportHandler implements Handler {

  private final ExecutorService workers;
  private final Reports reports;

  public ReportHandler(ExecutorService workers, Reports reports) {
    this.workers = workers;
    this.reports = reports;
  }

  @Override
  public void handle(Context context) {
    String kind = context.pathParam("kind");
    // want: RequestCapturedByAsyncTask "Context"
    workers.submit(() -> reports.make(kind, context.queryParam("mail")));
    context.status(202);
  }

  /** Where reports are made. */
  public interface Reports {
    void make(String kind, String mail);
  }
}
