package cases.cache_map.interceptor_counts_by_client;

import io.grpc.BindableService;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public final class Interceptors {

  private static final Metadata.Key<String> CLIENT =
      Metadata.Key.of("x-client", Metadata.ASCII_STRING_MARSHALLER);

  private Interceptors() {}

  /** Counts calls by method. */
  static ServerInterceptor byMethod(Iterable<BindableService> services) {
    Map<String, LongAdder> calls = new HashMap<>();
    for (BindableService s : services) {
      s.bindService().getMethods().forEach(m -> calls.put(m.getMethodDescriptor().getFullMethodName(), new LongAdder()));
    }
    return new ServerInterceptor() {
      @Override
      public <Q, A> io.grpc.ServerCall.Listener<Q> interceptCall(
          io.grpc.ServerCall<Q, A> call, Metadata headers, io.grpc.ServerCallHandler<Q, A> next) {
        LongAdder n = calls.get(call.getMethodDescriptor().getFullMethodName());
        if (n != null) {
          n.increment();
        }
        return next.startCall(call, headers);
      }
    };
  }

  /** Refuses callers that have used up their allowance. */
  static ServerInterceptor allowance(long max) {
    Map<String, LongAdder> used = new ConcurrentHashMap<>();
    return new ServerInterceptor() {
      @Override
      public <Q, A> io.grpc.ServerCall.Listener<Q> interceptCall(
          io.grpc.ServerCall<Q, A> call, Metadata headers, io.grpc.ServerCallHandler<Q, A> next) {
        String client = headers.get(CLIENT);
        if (client == null) {
          call.close(Status.UNAUTHENTICATED, new Metadata());
          return new io.grpc.ServerCall.Listener<Q>() {};
        }
        LongAdder n = used.computeIfAbsent(client, c -> new LongAdder()); // want: CacheWithoutEviction
        n.increment();
        if (n.sum() > max) {
          call.close(Status.RESOURCE_EXHAUSTED, new Metadata());
          return new io.grpc.ServerCall.Listener<Q>() {};
        }
        return next.startCall(call, headers);
      }
    };
  }

  public static Server server(int port, Iterable<BindableService> services) {
    ServerBuilder<?> b = ServerBuilder.forPort(port).intercept(byMethod(services)).intercept(allowance(10_000));
    services.forEach(b::addService);
    return b.build();
  }
}
