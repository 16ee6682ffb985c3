package cases.cache_map.removal_from_other_map_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Repository
class ProfileCache {

  private final Map<Long, String> drafts = new ConcurrentHashMap<>();
  private final Map<Long, String> profiles = new ConcurrentHashMap<>();

  String draft(long userId, String json) {
    drafts.put(userId, json);
    return json;
  }

  String profile(long userId, ProfileStore store) {
    return profiles.computeIfAbsent(userId, store::read);
  }

  void publish(long userId, ProfileStore store) {
    String json = drafts.remove(userId);
    if (profiles.size() > 10_000) {
      profiles.clear();
    }
    if (json != null) {
      store.write(userId, json);
      profiles.remove(userId);
    }
  }

  interface ProfileStore {
    String read(long userId);

    void write(long userId, String json);
  }

  @RestController
  static class ProfileController {

    private final ProfileCache cache;
    private final ProfileStore store;

    ProfileController(ProfileCache cache, ProfileStore store) {
      this.cache = cache;
      this.store = store;
    }

    @GetMapping("/users/{userId}/profile")
    String read(@PathVariable long userId) {
      return cache.profile(userId, store);
    }

    @PutMapping("/users/{userId}/profile")
    void write(@PathVariable long userId, @RequestBody String json) {
      cache.draft(userId, json);
      cache.publish(userId, store);
    }
  }
}
