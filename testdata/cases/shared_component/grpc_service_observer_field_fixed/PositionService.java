package cases.shared_component.grpc_service_observer_field_fixed;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Streams the position of a vehicle to everybody who watches. */
public class PositionService implements BindableService {

  private final MethodDescriptor<String, String> watch;

  private final Set<StreamObserver<String>> watchers = ConcurrentHashMap.newKeySet();

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
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) positions;
    call.setOnCancelHandler(() -> watchers.remove(positions));
    call.setOnCloseHandler(() -> watchers.remove(positions));
    watchers.add(positions);
  }

  /** Called by the telematics gateway. */
  public void moved(String vehicle, double latitude, double longitude) {
    for (StreamObserver<String> watcher : watchers) {
      watcher.onNext(vehicle + " " + latitude + "," + longitude);
    }
  }
}
