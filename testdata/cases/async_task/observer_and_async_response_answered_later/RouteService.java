package cases.async_task.observer_and_async_response_answered_later;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ExecutorService;

/** Plans routes over gRPC; planning happens on its own threads. */
public final class RouteService implements BindableService {

  private final MethodDescriptor<String, String> plan;
  private final ExecutorService planners;

  public RouteService(MethodDescriptor<String, String> plan, ExecutorService planners) {
    this.plan = plan;
    this.planners = planners;
  }

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("logistics.Routes")
        .addMethod(plan, ServerCalls.asyncUnaryCall(this::plan))
        .build();
  }

  private void plan(String stops, StreamObserver<String> answer) {
    planners.execute(
        () -> {
          answer.onNext(String.join(" > ", stops.split(",")));
          answer.onCompleted();
        });
  }
}
