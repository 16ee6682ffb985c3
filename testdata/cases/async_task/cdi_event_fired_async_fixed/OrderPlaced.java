package cases.async_task.cdi_event_fired_async_fixed;

/** An order that has been placed, and who did it. */
record OrderPlaced(String id, String user) {}
