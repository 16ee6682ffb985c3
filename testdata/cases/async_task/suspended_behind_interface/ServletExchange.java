package cases.async_task.suspended_behind_interface;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An exchange of a servlet container. */
final class ServletExchange implements Exchange {

  private final HttpServletRequest request;
  private AsyncContext suspended;

  ServletExchange(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public void suspend() {
    suspended = request.startAsync();
  }

  @Override
  public void resume(String answer) {
    try {
      suspended.getResponse().getWriter().write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    suspended.complete();
  }

  @Override
  public HttpServletRequest request() {
    return request;
  }
}
