package cases.shared_component.rest_controller_field;

/** Orders by number. */
interface OrderRepository {

  String find(long id);

  void cancel(long id);
}
