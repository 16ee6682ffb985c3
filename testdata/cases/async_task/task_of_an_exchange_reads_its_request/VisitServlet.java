package cases.async_task.task_of_an_exchange_reads_its_request;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;

/** A landing page; each visit is counted beside it by what browser it comes from. */
public class VisitServlet extends HttpServlet {
  private final transient ExecutorService counting;
  private final transient LongAdder phones = new LongAdder();

  public VisitServlet(ExecutorService counting) {
    this.counting = counting;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request);
    visit.count(counting, phones);
    response.getWriter().println("Welcome " + visit.name());
  }

  /** One visit. */
  static final class Visit {
    private final HttpServletRequest request;
    private final String browser;

    Visit(HttpServletRequest request) {
      this.request = request;
      this.browser = request.getHeader("User-Agent");
    }

    String name() {
      return request.getParameter("name") + " with " + browser;
    }

    void count(ExecutorService counting, LongAdder phones) {
      // want: RequestCapturedByAsyncTask
      counting.submit(
          new Callable<Void>() {
            @Override
            public Void call() {
              if (isPhone()) {
                phones.increment();
              }
              return null;
            }
          });
    }

    private boolean isPhone() {
      return request.getHeader("User-Agent").contains("Mobile");
    }
  }
}
