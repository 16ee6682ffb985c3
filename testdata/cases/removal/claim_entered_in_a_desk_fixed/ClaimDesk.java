package cases.removal.claim_entered_in_a_desk_fixed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which claims somebody works on. */
@Component
public class ClaimDesk {

  private final Set<Long> taken = ConcurrentHashMap.newKeySet();

  public boolean take(long claim) {
    return taken.add(claim);
  }

  public void giveBack(long claim) {
    taken.remove(claim);
  }

  public int busy() {
    return taken.size();
  }
}
