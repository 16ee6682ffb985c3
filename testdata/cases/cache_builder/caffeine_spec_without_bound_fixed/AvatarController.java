package cases.cache_builder.caffeine_spec_without_bound_fixed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.CaffeineSpec;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class AvatarController {

  private static final CaffeineSpec SPEC = CaffeineSpec.parse("recordStats,maximumSize=500");

  private final LoadingCache<String, byte[]> avatars;

  public AvatarController(RestTemplate gravatar) {
    this.avatars = Caffeine.from(SPEC).build(hash -> fetch(gravatar, hash));
  }

  @GetMapping("/avatars/{hash}")
  public ResponseEntity<byte[]> avatar(@PathVariable String hash) {
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(avatars.get(hash));
  }

  private static byte[] fetch(RestTemplate gravatar, String hash) {
    byte[] image = gravatar.getForObject("/avatar/{hash}?s=64", byte[].class, hash);
    return image == null ? new byte[0] : image;
  }
}
