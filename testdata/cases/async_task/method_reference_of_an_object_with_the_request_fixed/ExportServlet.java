package cases.async_task.method_reference_of_an_object_with_the_request_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Starts exports, which take minutes. */
public class ExportServlet extends HttpServlet {

  private record Export(String format, String user) {
    void write() {

      System.Logger log = System.getLogger("export");
      log.log(System.Logger.Level.INFO, "{0} for {1}", format, user);
    }
  }

  private final transient ExecutorService exports =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(20));

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Export export = new Export(request.getParameter("format"), request.getRemoteUser());
    exports.execute(export::write);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  @Override
  public void destroy() {
    exports.shutdownNow();
  }
}
