package cases.removal.member_taken_out_of_the_group_under_its_key;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
public class Rooms {

  enum Kind {
    LOBBY,
    GAME
  }

  private final Map<Kind, Set<String>> members = new HashMap<>();

  public synchronized void enter(Kind kind, String user) {
    members.computeIfAbsent(kind, it -> new HashSet<>()).add(user);
  }

  public synchronized void removeMember(Kind kind, String user) {
    Set<String> group = members.get(kind);
    if (group != null) {
      group.remove(user);
    }
  }
}
