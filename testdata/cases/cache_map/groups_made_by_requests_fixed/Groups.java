package cases.cache_map.groups_made_by_requests_fixed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each request brings another group, and groups can be deleted. */
@RestController
public class Groups {

  private final Map<String, Group> known = new ConcurrentHashMap<>();

  public Groups() {
    add(new Group("root"));
  }

  @PostMapping("/groups")
  public String make() {
    Group group = new Group(UUID.randomUUID().toString());
    add(group);
    return group.name();
  }

  @DeleteMapping("/groups/{name}")
  public void delete(@PathVariable String name) {
    known.remove(name);
  }

  private void add(Group group) {
    known.put(group.name(), group);
  }

  /** A group. */
  public record Group(String name) {}
}
