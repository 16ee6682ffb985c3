package cases.removal.alternative_collections;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Shards on the nodes that they prefer, or else on others, from where they move when they can. */
@Service
public class Placements {

  private final Set<String> preferred = ConcurrentHashMap.newKeySet();
  private final Map<String, String> elsewhere = new ConcurrentHashMap<>();

  public void place(String shard, String node, boolean hasRoom) {
    if (hasRoom) {
      preferred.add(shard);
    } else {
      elsewhere.put(shard, node);
    }
  }

  public void move(String shard) {
    elsewhere.remove(shard);
  }

  public boolean isWell(String shard) {
    return preferred.contains(shard);
  }
}
