package cases.thread_loop.interrupt_caught_and_forgotten;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class MailSender implements AutoCloseable {

  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>(500);
  private final Consumer<String> transport;
  private final Thread thread;

  public MailSender(Consumer<String> transport) {
    this.transport = transport;
    this.thread = new Thread(this::sendAll, "mail-sender");
    this.thread.start();
  }

  public boolean send(String mail) {
    return mails.offer(mail);
  }

  private void sendAll() {
    while (true) {
      try {
        transport.accept(mails.take()); // want: BackgroundLoopWithoutExit "catches that it is interrupted"
      } catch (Exception e) {
        System.err.println("not sent: " + e);
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
