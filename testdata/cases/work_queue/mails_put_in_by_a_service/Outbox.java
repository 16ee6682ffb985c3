package cases.work_queue.mails_put_in_by_a_service;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class Outbox {

  private final Queue<String> mails = new ConcurrentLinkedQueue<>(); // want: UnboundedWorkQueue

  public void add(String mail) {
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
