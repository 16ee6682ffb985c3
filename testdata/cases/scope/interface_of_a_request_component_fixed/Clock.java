package cases.scope.interface_of_a_request_component_fixed;

public interface Clock {
  long started();
}
