package cases.async_task.execute_lambda_in_controller;

/** Reviews of products. */
interface Reviews {

  long add(String product, String text);

  void notifySeller(long review, String language);
}
