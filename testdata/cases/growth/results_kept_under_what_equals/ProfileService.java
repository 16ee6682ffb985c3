package cases.growth.results_kept_under_what_equals;

import java.time.LocalDate;
import java.util.List;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;

@Service
public class ProfileService {

  public record Lookup(String tenant, long user, List<String> fields) {}

  public enum Plan {
    FREE,
    TEAM
  }

  public interface Profiles {
    String load(Lookup lookup);
  }

  private final Profiles profiles;

  public ProfileService(Profiles profiles) {
    this.profiles = profiles;
  }

  @Cacheable("profiles")
  public String profile(Lookup lookup) {
    return profiles.load(lookup);
  }

  @Cacheable("plans")
  public String plan(Plan plan, LocalDate day) {
    return plan + " of " + day;
  }

  @CachePut(cacheNames = "avatars", key = "#user")
  public String avatar(long user, byte[] picture) {
    return user + ":" + picture.length;
  }
}
