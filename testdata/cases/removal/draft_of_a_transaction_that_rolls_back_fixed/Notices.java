package cases.removal.draft_of_a_transaction_that_rolls_back_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
public class Notices {
  private final Map<Long, String> drafts = new ConcurrentHashMap<>();
  private final Mail mail;

  public Notices(Mail mail) {
    this.mail = mail;
  }

  public interface Mail {
    void send(String notice);
  }

  public void drafted(long number, String notice) {
    drafts.put(number, notice);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            String draft = drafts.remove(number);
            if (status == STATUS_COMMITTED) {
              mail.send(draft);
            }
          }
        });
  }

  public boolean isDrafted(long number) {
    return drafts.containsKey(number);
  }
}
