package cases.async_task.executor_wrapped_in_own_class_fixed;

/** Mail to subscribers. */
interface Mailings {

  void sendOptIn(String email, String link);
}
