package cases.removal.unfollow_that_reads;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

@Component
public class Trails {
  private final Map<UUID, Follower> followers = new ConcurrentHashMap<>();

  public UUID follow(String trail, Consumer<String> told) {
    UUID ticket = UUID.randomUUID();
    followers.put(ticket, new Follower(trail, told));
    return ticket;
  }

  public void unfollow(UUID ticket) {
    Follower follower = followers.get(ticket); // want: RemovalNeverMatches
    if (follower != null) {
      follower.mute();
    }
  }

  public void closed(String trail) {
    for (Follower follower : followers.values()) {
      follower.tell(trail);
    }
  }

  private static final class Follower {
    private final String trail;
    private final Consumer<String> told;
    private volatile boolean muted;

    Follower(String trail, Consumer<String> told) {
      this.trail = trail;
      this.told = told;
    }

    void mute() {
      muted = true;
    }

    void tell(String closed) {
      if (!muted && trail.equals(closed)) {
        told.accept(closed);
      }
    }
  }
}
