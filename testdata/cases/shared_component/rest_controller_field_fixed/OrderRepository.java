package cases.shared_component.rest_controller_field_fixed;

/** Orders by number. */
interface OrderRepository {

  String find(long id);

  void cancel(long id);
}
