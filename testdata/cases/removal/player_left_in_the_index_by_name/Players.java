package cases.removal.player_left_in_the_index_by_name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Players {

  /** Who plays. */
  public record Player(long id, String name) {}

  private final Map<Long, Player> byId = new ConcurrentHashMap<>();
  private final Map<String, Player> byName = new ConcurrentHashMap<>();

  public void join(Player player) {
    byId.put(player.id(), player);
    byName.put(player.name(), player); // want: SiblingIndexForgotten "Players.byName"
  }

  public Player find(String name) {
    return byName.get(name);
  }

  public void leave(long id) {
    byId.remove(id);
  }
}
