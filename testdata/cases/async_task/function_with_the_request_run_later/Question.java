package cases.async_task.function_with_the_request_run_later;

/** Gives something when it is asked. */
interface Question {
  Object ask();
}
