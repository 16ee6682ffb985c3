package cases.scope.interface_of_a_request_component;

public interface Clock {
  long started();
}
