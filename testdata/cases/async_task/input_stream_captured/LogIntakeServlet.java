package cases.async_task.input_stream_captured;

import jakarta.inject.Inject;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Takes log files from agents in the field. */
public class LogIntakeServlet extends HttpServlet {

  @Inject private transient ExecutorService parsers;

  @Inject private transient LogStore store;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String agent = request.getPathInfo();
    ServletInputStream body = request.getInputStream();
    parsers.execute(() -> store.parse(agent, body)); // want: RequestCapturedByAsyncTask
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
