package cases.work_queue.mails_put_in_by_a_service_fixed;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class Outbox {

  private final Queue<String> mails = new ConcurrentLinkedQueue<>();

  public void add(String mail) {
    if (mails.size() >= 1000) {
      throw new IllegalStateException("too many mails wait");
    }
    mails.add(mail);
  }

  @Scheduled(fixedDelay = 1000)
  public void sendNext() {
    String mail = mails.poll();
    if (mail != null) {
      System.out.println(mail);
    }
  }
}
