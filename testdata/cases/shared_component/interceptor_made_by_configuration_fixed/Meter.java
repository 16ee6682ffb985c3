package cases.shared_component.interceptor_made_by_configuration_fixed;

/** Usage by key and path. */
interface Meter {

  void charge(String apiKey, String path, long weight);
}
