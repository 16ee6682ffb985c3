package cases.executor.close_that_returns_while_nothing_was_sent;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

final class Mailer implements AutoCloseable {

  private final ThreadPoolExecutor senders;
  private StringBuilder digest;

  Mailer() {
    senders = // want: ExecutorNeverShutDown
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(8));
    senders.prestartCoreThread();
  }

  synchronized void add(String line) {
    if (digest == null) {
      digest = new StringBuilder();
    }
    digest.append(line).append('\n');
    if (digest.length() > 4_000) {
      send();
    }
  }

  private void send() {
    String text = digest.toString();
    digest = null;
    senders.execute(() -> System.out.print(text));
  }

  @Override
  public synchronized void close() {
    if (digest != null) {
      send();
      senders.shutdown();
    }
  }
}
