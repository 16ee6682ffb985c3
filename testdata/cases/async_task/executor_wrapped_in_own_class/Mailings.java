package cases.async_task.executor_wrapped_in_own_class;

/** Mail to subscribers. */
interface Mailings {

  void sendOptIn(String email, String link);
}
