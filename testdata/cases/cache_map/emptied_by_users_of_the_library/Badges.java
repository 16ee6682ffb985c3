package cases.cache_map.emptied_by_users_of_the_library;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Short names of ids, made once each; an application that sees many can forget them again. */
public final class Badges {

  private static final Map<UUID, String> BADGES = new ConcurrentHashMap<>();

  private Badges() {}

  public static String of(UUID id) {
    return BADGES.computeIfAbsent(id, it -> it.toString().substring(0, 8));
  }

  public static void forgetAll() {
    BADGES.clear();
  }
}
