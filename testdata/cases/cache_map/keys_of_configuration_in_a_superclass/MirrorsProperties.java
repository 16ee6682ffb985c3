package cases.cache_map.keys_of_configuration_in_a_superclass;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("mirrors")
public class MirrorsProperties extends MirrorProperties {

  private final Map<String, MirrorProperties> others = new LinkedHashMap<>();

  public Map<String, MirrorProperties> getOthers() {
    return others;
  }
}
