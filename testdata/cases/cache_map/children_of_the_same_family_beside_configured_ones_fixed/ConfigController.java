package cases.cache_map.children_of_the_same_family_beside_configured_ones_fixed;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConfigController {

  private final GitSource sources;

  public ConfigController(GitSource sources) {
    this.sources = sources;
  }

  @GetMapping("/{application}/{label}")
  public String read(@PathVariable String application, @PathVariable String label) {
    return sources.read(application, label);
  }

  @Configuration
  static class Sources {

    @Bean
    ManySources manySources() {
      return new ManySources("https://git/{application}", Map.of("billing", "https://git/b"));
    }
  }
}
