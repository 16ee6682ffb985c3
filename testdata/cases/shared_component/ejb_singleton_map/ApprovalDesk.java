package cases.shared_component.ejb_singleton_map;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Payments above the limit wait here until a second person approves them. */
@Singleton
@Startup
public class ApprovalDesk {

  private final Map<Long, HttpServletRequest> waiting = new HashMap<>();

  /** Puts a payment on hold. */
  public void hold(long payment, HttpServletRequest request) {
    waiting.put(payment, request); // want: RequestStoredInSharedComponent "waiting"
  }

  /** Releases a payment; whoever entered it may not approve it. */
  public boolean approve(long payment, String approver) {
    HttpServletRequest entered = waiting.get(payment);
    if (entered == null || approver.equals(entered.getRemoteUser())) {
      return false;
    }
    waiting.remove(payment);
    return true;
  }
}
