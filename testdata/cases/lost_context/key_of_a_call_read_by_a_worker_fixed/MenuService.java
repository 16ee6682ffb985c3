package cases.lost_context.key_of_a_call_read_by_a_worker_fixed;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The table is read on the thread of the call. */
public class MenuService implements BindableService, AutoCloseable {
  public static final Context.Key<String> TABLE = Context.keyWithDefault("table", "none");
  private final ExecutorService kitchen = Executors.newFixedThreadPool(4);
  private final Orders orders;

  public interface Orders {
    void place(String table, List<String> dishes);
  }

  public MenuService(Orders orders) {
    this.orders = orders;
  }

  public void order(List<String> dishes, StreamObserver<Integer> reply) {
    String table = TABLE.get();
    kitchen.execute(() -> orders.place(table, dishes));
    reply.onNext(dishes.size());
    reply.onCompleted();
  }

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("menu.Menu").build();
  }

  @Override
  public void close() {
    kitchen.shutdown();
  }
}
