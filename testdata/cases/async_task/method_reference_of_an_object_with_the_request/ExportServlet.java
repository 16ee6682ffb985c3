package cases.async_task.method_reference_of_an_object_with_the_request;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Starts exports, which take minutes. */
public class ExportServlet extends HttpServlet {

  private record Export(HttpServletRequest request, String user) {
    void write() {
      String format = request.getParameter("format");
      System.Logger log = System.getLogger("export");
      log.log(System.Logger.Level.INFO, "{0} for {1}", format, user);
    }
  }

  private final transient ExecutorService exports =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(20));

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Export export = new Export(request, request.getRemoteUser());
    exports.execute(export::write); // want: RequestCapturedByAsyncTask
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  @Override
  public void destroy() {
    exports.shutdownNow();
  }
}
