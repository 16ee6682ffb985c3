package cases.cache_map.profiles_by_the_user_of_a_header;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Knows whom it asked for once. */
@Service
public class ProfileService {

  /** A user's profile. */
  public record Profile(String name, String language) {}

  /** The directory of users. */
  public interface Directory {
    Profile find(String user);
  }

  private final Map<String, Profile> profiles = new ConcurrentHashMap<>();
  private final Directory directory;

  public ProfileService(Directory directory) {
    this.directory = directory;
  }

  public Profile profile(String user) {
    return profiles.computeIfAbsent(user, directory::find); // want: CacheWithoutEviction
  }
}

/** Tells users who they are. */
@RestController
class ProfileController {

  private final ProfileService profiles;

  ProfileController(ProfileService profiles) {
    this.profiles = profiles;
  }

  @GetMapping("/me")
  public ProfileService.Profile me(@RequestHeader("X-User") String user) {
    return profiles.profile(user);
  }
}
