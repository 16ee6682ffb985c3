package cases.static_field.lambda_over_request_queued_fixed;

/** Page views by path and by where the visitor came from. */
interface Statistics {

  void viewed(String path, String referer);
}
