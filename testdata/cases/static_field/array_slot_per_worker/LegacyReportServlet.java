package cases.static_field.array_slot_per_worker;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Renders reports with a library that asks for its output by worker number. */
public class LegacyReportServlet extends HttpServlet {

  private static final int WORKERS = 16;

  private static final BlockingQueue<Integer> IDLE = new ArrayBlockingQueue<>(WORKERS);

  private static final HttpServletResponse[] OUTPUTS = new HttpServletResponse[WORKERS];

  static {
    for (int worker = 0; worker < WORKERS; worker++) {
      IDLE.add(worker);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Integer worker = IDLE.poll();
    if (worker == null) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "all workers are busy");
      return;
    }
    try {
      response.setContentType("text/csv");
      OUTPUTS[worker] = response; // want: RequestStoredInStaticField "OUTPUTS"
      render(request.getParameter("report"), worker);
    } finally {
      IDLE.add(worker);
    }
  }

  private static void render(String report, int worker) throws IOException {
    PrintWriter out = outputOf(worker);
    out.println("report;" + report);
    for (int month = 1; month <= 12; month++) {
      out.println(month + ";" + report.length() * month);
    }
  }

  static PrintWriter outputOf(int worker) throws IOException {
    return OUTPUTS[worker].getWriter();
  }
}
