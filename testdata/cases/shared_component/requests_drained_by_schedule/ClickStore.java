package cases.shared_component.requests_drained_by_schedule;

/** Where clicks go. */
interface ClickStore {

  void save(String page, String client);
}
