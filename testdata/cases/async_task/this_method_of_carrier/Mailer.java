package cases.async_task.this_method_of_carrier;

/** Sends mail. */
interface Mailer {

  void send(String to, String subject, String text);
}
