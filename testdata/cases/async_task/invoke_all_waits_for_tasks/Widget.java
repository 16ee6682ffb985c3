package cases.async_task.invoke_all_waits_for_tasks;

import jakarta.servlet.http.HttpServletRequest;

/** A part of the dashboard. */
interface Widget {

  String render(HttpServletRequest request);
}
