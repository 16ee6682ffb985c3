package cases.cache_map.group_made_with_its_component;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The component makes its root group itself; who replaces it later brings one of few. */
@Service
public class Groups {

  private final Map<String, Group> known = new ConcurrentHashMap<>();

  public Groups() {
    setRoot(new Group(UUID.randomUUID().toString()));
  }

  public void setRoot(Group group) {
    known.put(group.name(), group);
  }

  public Group find(String name) {
    return known.get(name);
  }

  /** A group. */
  public record Group(String name) {}
}
