package cases.work_queue.events_of_listener_wait_for_a_thread;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.concurrent.LinkedBlockingDeque;

public class StockListener implements MessageListener, AutoCloseable {

  private final LinkedBlockingDeque<String> stocks = new LinkedBlockingDeque<>(); // want: UnboundedWorkQueue
  private final Worker worker = new Worker();

  public void open() {
    worker.start();
  }

  @Override
  public void onMessage(Message message) {
    try {
      stocks.addLast(message.getBody(String.class));
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    worker.interrupt();
  }

  private final class Worker extends Thread {
    @Override
    public void run() {
      while (!isInterrupted()) {
        try {
          System.out.println(stocks.takeFirst());
        } catch (InterruptedException e) {
          interrupt();
        }
      }
    }
  }
}
