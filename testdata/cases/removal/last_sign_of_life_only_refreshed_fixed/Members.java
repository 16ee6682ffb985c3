package cases.removal.last_sign_of_life_only_refreshed_fixed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The members of a cluster, and when each has last been heard of. */
@Component
public class Members {

  private final Map<String, Member> members = new ConcurrentHashMap<>();
  private final Map<String, Instant> heard = new ConcurrentHashMap<>();

  public void join(Member member) {
    if (members.putIfAbsent(member.name(), member) != null) {
      throw new IllegalStateException(member.name() + " is there already");
    }
    heard.put(member.name(), Instant.now());
  }

  public void beat(String name) {
    heard.computeIfPresent(name, (key, before) -> Instant.now());
  }

  public void leave(String name) {
    members.remove(name);
    heard.computeIfPresent(name, (key, last) -> null);
  }

  public List<Member> silentSince(Instant limit) {
    return members.values().stream()
        .filter(it -> heard.getOrDefault(it.name(), Instant.MAX).isBefore(limit))
        .toList();
  }

  public record Member(String name, String address) {}
}
