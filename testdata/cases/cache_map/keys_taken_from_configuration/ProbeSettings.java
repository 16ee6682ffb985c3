package cases.cache_map.keys_taken_from_configuration;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("probe")
public record ProbeSettings(List<String> regions, String path) {}
