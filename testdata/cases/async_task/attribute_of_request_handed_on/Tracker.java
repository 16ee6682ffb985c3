package cases.async_task.attribute_of_request_handed_on;

/** Follows a customer through the shop; lives as long as the shop is open. */
interface Tracker {

  void left();
}
