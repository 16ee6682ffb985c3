package cases.removal.kept_back_on_purpose;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Settings by address; what the main configuration says cannot be taken out. */
@Service
public class Settings {

  private final Map<String, String> settings = new ConcurrentHashMap<>();
  private final Set<String> fixed = ConcurrentHashMap.newKeySet();

  @PutMapping("/settings")
  public void put(String address, String setting, boolean main) {
    if (main) {
      fixed.add(address); // want: CollectionOnlyGrows
    }
    settings.put(address, setting);
  }

  @DeleteMapping("/settings")
  public boolean remove(String address) {
    if (fixed.contains(address)) {
      return false;
    }
    return settings.remove(address) != null;
  }
}
