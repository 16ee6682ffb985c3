package cases.scheduler.teardown_cancels_only_the_handle_fixed;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

@Component
public class MailOutbox implements InitializingBean, DisposableBean {

  private final ConcurrentLinkedQueue<Mail> waiting = new ConcurrentLinkedQueue<>();
  private final Transport transport;
  private ScheduledExecutorService scheduler;
  private Future<?> delivery;

  public MailOutbox(Transport transport) {
    this.transport = transport;
  }

  @Override
  public void afterPropertiesSet() {
    scheduler = Executors.newSingleThreadScheduledExecutor();
    delivery = scheduler.scheduleWithFixedDelay(this::deliver, 5, 5, TimeUnit.SECONDS);
  }

  public void send(String to, String subject, String text) {
    waiting.add(new Mail(to, subject, text));
  }

  private void deliver() {
    for (Mail mail = waiting.poll(); mail != null; mail = waiting.poll()) {
      transport.send(mail);
    }
  }

  @Override
  public void destroy() {
    delivery.cancel(false);
    scheduler.shutdown();
    deliver();
  }

  public record Mail(String to, String subject, String text) {}

  public interface Transport {
    void send(Mail mail);
  }
}
