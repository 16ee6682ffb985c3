package cases.async_task.cdi_event_fired_async;

/** An order that has been placed, and the request that did it. */
record OrderPlaced(String id, jakarta.servlet.http.HttpServletRequest request) {}
