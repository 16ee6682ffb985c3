package cases.blocking.worker_waits_for_its_work;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Sends mails on a thread of its own; that is there to wait. */
public class Mailer implements AutoCloseable {

  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>(500);
  private final Thread sender = new Thread(this::send, "mailer");

  public void start() {
    sender.start();
  }

  /** Whether there was room for it. */
  public boolean offer(String mail) {
    return mails.offer(mail);
  }

  private void send() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        deliver(mails.take());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deliver(String mail) {
    System.out.println(mail);
  }

  @Override
  public void close() {
    sender.interrupt();
  }
}
