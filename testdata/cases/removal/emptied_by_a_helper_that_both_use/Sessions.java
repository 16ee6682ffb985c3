package cases.removal.emptied_by_a_helper_that_both_use;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
public class Sessions {

  private final Map<String, String> userOf = new HashMap<>();
  private final Set<String> users = new HashSet<>();

  public synchronized void begin(String session, String user) {
    userOf.put(session, user);
    users.add(user);
  }

  public synchronized void end(String session) {
    String user = userOf.remove(session);
    forget(users, user);
  }

  private static <T> void forget(Set<T> set, T element) {
    set.remove(element);
  }
}
