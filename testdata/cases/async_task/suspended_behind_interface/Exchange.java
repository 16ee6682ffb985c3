package cases.async_task.suspended_behind_interface;

import jakarta.servlet.http.HttpServletRequest;

/** One exchange of the gateway, whatever server it runs on. */
interface Exchange {

  /** Keeps the exchange open after the servlet has returned. */
  void suspend();

  /** Answers it, and lets the server have it back. */
  void resume(String answer);

  HttpServletRequest request();
}
