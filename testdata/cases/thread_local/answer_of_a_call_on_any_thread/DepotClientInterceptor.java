package cases.thread_local.answer_of_a_call_on_any_thread;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;

/** Lets whoever reads an answer know from which depot it comes. */
public class DepotClientInterceptor implements ClientInterceptor {

  record Depot(String town, int number) {}

  static final ThreadLocal<Depot> DEPOT = new ThreadLocal<>();

  private final String town;

  public DepotClientInterceptor(String town) {
    this.town = town;
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    return new SimpleForwardingClientCall<Q, A>(next.newCall(method, options)) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        Depot depot = new Depot(town, headers.keys().size());
        Listener<A> bound = new SimpleForwardingClientCallListener<A>(listener) {
          @Override
          public void onMessage(A answer) {
            DEPOT.set(depot); // want: ThreadLocalNotRemoved
            super.onMessage(answer);
          }

          @Override
          public void onClose(Status status, Metadata trailers) {
            super.onClose(status, trailers);
            DEPOT.remove();
          }
        };
        super.start(bound, headers);
      }
    };
  }
}
