package cases.cache_map.children_of_the_same_family_beside_configured_ones;

import java.util.LinkedHashMap;
import java.util.Map;

public class ManySources extends GitSource {

  private Map<String, PatternSource> configured = new LinkedHashMap<>();
  private final Map<String, GitSource> byUri = new LinkedHashMap<>();

  public ManySources(String uri, Map<String, String> patterns) {
    super(uri);
    patterns.forEach((name, at) -> configured.put(name, new PatternSource(name, at)));
  }

  public void setConfigured(Map<String, PatternSource> configured) {
    this.configured.putAll(configured);
  }

  @Override
  public synchronized String read(String application, String label) {
    for (PatternSource source : configured.values()) {
      if (source.matches(application)) {
        GitSource candidate = expanded(source, application, label);
        String found = candidate.read(application, label);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    GitSource candidate = expanded(this, application, label);
    return candidate == this ? super.read(application, label) : candidate.read(application, label);
  }

  private GitSource expanded(GitSource source, String application, String label) {
    if (!source.getUri().contains("{")) {
      return source;
    }
    String key = source.getUri();
    if (application != null) {
      key = key.replace("{application}", application);
    }
    if (label != null) {
      key = key.replace("{label}", label);
    }
    if (!byUri.containsKey(key)) {
      byUri.put(key, new GitSource(key)); // want: CacheWithoutEviction
    }
    return byUri.get(key);
  }
}
