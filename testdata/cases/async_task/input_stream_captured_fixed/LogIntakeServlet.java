package cases.async_task.input_stream_captured_fixed;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
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
    byte[] body = request.getInputStream().readAllBytes();
    parsers.execute(() -> store.parse(agent, new ByteArrayInputStream(body)));
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
