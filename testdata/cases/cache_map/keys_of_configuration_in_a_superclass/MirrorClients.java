package cases.cache_map.keys_of_configuration_in_a_superclass;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class MirrorClients {

  private final Map<String, HttpClient> byUri = new LinkedHashMap<>();

  public int configure(MirrorsProperties properties) {
    add(properties);
    for (MirrorProperties other : properties.getOthers().values()) {
      add(other);
    }
    return byUri.size();
  }

  private void add(MirrorProperties properties) {
    if (properties.getUri() != null && properties.getUri().startsWith("http")) {
      byUri.put(
          properties.getUri(),
          HttpClient.newBuilder()
              .connectTimeout(Duration.ofSeconds(properties.getTimeout()))
              .build());
    }
  }

  public HttpClient of(String uri) {
    return byUri.get(uri);
  }
}
