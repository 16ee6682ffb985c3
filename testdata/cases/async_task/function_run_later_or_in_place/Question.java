package cases.async_task.function_run_later_or_in_place;

/** Gives something when it is asked. */
interface Question {
  Object ask();
}
