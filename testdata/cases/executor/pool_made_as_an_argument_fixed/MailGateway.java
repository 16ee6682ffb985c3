package cases.executor.pool_made_as_an_argument_fixed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MailGateway implements AutoCloseable {

  private final Transport transport;
  private final ExecutorService senders = Executors.newFixedThreadPool(2);

  public MailGateway(Transport transport) {
    this.transport = transport;
  }

  public CompletableFuture<Boolean> send(String to, String text) {
    return CompletableFuture.supplyAsync(
        () -> transport.deliver(to, text), senders);
  }

  public void sendLater(String to, String text) {
    senders.execute(() -> transport.deliver(to, text));
  }

  @Override
  public void close() {
    senders.shutdown();
  }

  public interface Transport {
    boolean deliver(String to, String text);
  }
}
