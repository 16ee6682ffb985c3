package cases.removal.index_of_parent_forgotten_by_subclass;

import io.netty.channel.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Departure boards, by the platform that they show. */
abstract class Boards {

  protected final Map<Integer, Set<Channel>> byPlatform = new ConcurrentHashMap<>();
  protected final Map<Channel, Set<Integer>> platforms = new ConcurrentHashMap<>();

  protected void show(Channel board, int platform) {
    // want: SiblingIndexForgotten "Boards.byPlatform"
    byPlatform.computeIfAbsent(platform, key -> ConcurrentHashMap.newKeySet()).add(board);
    platforms.computeIfAbsent(board, key -> ConcurrentHashMap.newKeySet()).add(platform);
  }

  void announce(int platform, String text) {
    byPlatform.getOrDefault(platform, Set.of()).forEach(board -> board.writeAndFlush(text));
  }
}
