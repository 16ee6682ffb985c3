package cases.lost_context.key_of_a_call_in_a_wrapped_task;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The context of the call goes along with what is done for it, in each of three ways. */
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
    Context call = Context.current();
    kitchen.execute(call.wrap(() -> orders.place(TABLE.get(), dishes)));
    kitchen.execute(
        () -> {
          Context before = call.attach();
          try {
            orders.place(TABLE.get(), dishes);
          } finally {
            call.detach(before);
          }
        });
    kitchen.execute(() -> orders.place(TABLE.get(call), dishes));
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
