package cases.async_task.request_of_a_framework_of_its_own;

import jakarta.servlet.http.HttpServletRequest;

/** A call as this framework sees it: over HTTP, or made from a message of a socket. */
public interface Call extends HttpServletRequest {

  /** Gives back what the call took. */
  void recycle();
}
