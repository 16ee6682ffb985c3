package cases.shared_component.grpc_service_observer_field;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;

/** Streams the position of a vehicle; whoever subscribed last gets the updates. */
public class PositionService implements BindableService {

  private final MethodDescriptor<String, String> watch;

  private volatile StreamObserver<String> watcher;

  public PositionService(MethodDescriptor<String, String> watch) {
    this.watch = watch;
  }

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("fleet.Positions")
        .addMethod(watch, ServerCalls.asyncServerStreamingCall(this::watch))
        .build();
  }

  void watch(String vehicle, StreamObserver<String> positions) {
    positions.onNext("watching " + vehicle);
    watcher = positions; // want: RequestStoredInSharedComponent "watcher"
  }

  /** Called by the telematics gateway. */
  public void moved(String vehicle, double latitude, double longitude) {
    StreamObserver<String> current = watcher;
    if (current != null) {
      current.onNext(vehicle + " " + latitude + "," + longitude);
    }
  }
}
