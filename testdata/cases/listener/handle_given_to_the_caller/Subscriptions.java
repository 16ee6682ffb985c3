package cases.listener.handle_given_to_the_caller;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.ArrayList;
import java.util.List;

public final class Subscriptions implements AutoCloseable {
  private final Vertx vertx;
  private final List<MessageConsumer<String>> all = new ArrayList<>();

  public Subscriptions(Vertx vertx) {
    this.vertx = vertx;
  }

  public MessageConsumer<String> news(StringBuilder to) {
    return vertx.eventBus().consumer("news", message -> to.append(message.body()));
  }

  public void follow(String address, StringBuilder to) {
    all.add(vertx.eventBus().consumer(address, message -> to.append(message.body())));
  }

  @Override
  public void close() {
    all.forEach(MessageConsumer::unregister);
  }
}
