package cases.removal.name_removed_from_set_of_users;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Online {

  /** Somebody. */
  public record User(String name, long id) {}

  private final Set<User> users = ConcurrentHashMap.newKeySet();

  public void enter(User user) {
    users.add(user);
  }

  public boolean leave(String name) {
    return users.remove(name); // want: RemovalNeverMatches "User"
  }
}
