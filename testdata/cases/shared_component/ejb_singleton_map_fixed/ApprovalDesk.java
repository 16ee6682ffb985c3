package cases.shared_component.ejb_singleton_map_fixed;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Payments above the limit wait here until a second person approves them. */
@Singleton
@Startup
public class ApprovalDesk {

  private final Map<Long, String> waiting = new HashMap<>();

  /** Puts a payment on hold. */
  public void hold(long payment, HttpServletRequest request) {
    waiting.put(payment, request.getRemoteUser());
  }

  /** Releases a payment; whoever entered it may not approve it. */
  public boolean approve(long payment, String approver) {
    String enteredBy = waiting.get(payment);
    if (enteredBy == null || approver.equals(enteredBy)) {
      return false;
    }
    waiting.remove(payment);
    return true;
  }
}
