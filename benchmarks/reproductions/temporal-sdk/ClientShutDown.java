/*
 * finding: SchedulerNeverStopped 32fe78d44028c332
 *
 * A client waits for the result of a workflow, does not get it, and its connections are shut down;
 * the thread that spaced out its attempts keeps the process, and nothing can stop it.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

final class ClientShutDown {

  /** A server that is there, and busy when it is asked for a result. */
  private static final class Busy extends WorkflowServiceGrpc.WorkflowServiceImplBase {

    @Override
    public void getSystemInfo(
        GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> answer) {
      answer.onNext(GetSystemInfoResponse.getDefaultInstance());
      answer.onCompleted();
    }

    @Override
    public void getWorkflowExecutionHistory(
        GetWorkflowExecutionHistoryRequest request,
        StreamObserver<GetWorkflowExecutionHistoryResponse> answer) {
      answer.onError(Status.UNAVAILABLE.asRuntimeException());
    }
  }

  public static void main(String[] arguments) throws Exception {
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(new Busy())
            .build()
            .start();
    String address = "localhost:" + server.getPort();
    Uses.of("clients, shut down")
        .keeps(
            "threads that keep the process",
            Threads.keepingTheProcess("generic-wf-client-async-throttler"))
        .once()
        .control("a client that does not ask", number -> use(address, false))
        .play(number -> use(address, true));
  }

  private static void use(String address, boolean asking) throws Exception {
    WorkflowServiceStubs connections =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(address).build());
    WorkflowClient client = WorkflowClient.newInstance(connections);
    if (asking) {
      try {
        client
            .newUntypedWorkflowStub("workflow")
            .getResultAsync(2, TimeUnit.SECONDS, String.class)
            .get();
      } catch (ExecutionException e) {
        // The server stayed busy.
      }
    }
    connections.shutdownNow();
    connections.awaitTermination(5, TimeUnit.SECONDS);
  }
}
