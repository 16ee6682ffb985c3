package cases.async_task.task_run_in_place;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Executor;

/** Passes calls on to the back end. */
public class GatewayServlet extends HttpServlet {

  private final transient Retry retry = new Retry(3);

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String answer = retry.execute(() -> forward(request));
    Runnable reply = () -> response.addHeader("X-Answer", answer);
    reply.run();
    retry.submit(() -> response.setStatus(HttpServletResponse.SC_OK));
    Executor here = Runnable::run;
    here.execute(() -> response.addHeader("X-Path", request.getRequestURI()));
  }

  private static String forward(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > 1_000_000) {
      throw new IOException("body is too large");
    }
    return request.getMethod() + " forwarded";
  }
}
