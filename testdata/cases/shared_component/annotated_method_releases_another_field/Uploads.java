package cases.shared_component.annotated_method_releases_another_field;

import dev.overstay.annotations.Releases;
import jakarta.servlet.http.Part;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Uploads under way. */
@Component
public class Uploads {

  private final Map<String, Part> parts = new ConcurrentHashMap<>();
  private final Map<String, String> states = new ConcurrentHashMap<>();
  private final Scripts scripts;

  public Uploads(Scripts scripts) {
    this.scripts = scripts;
  }

  /** Calls scripts by name. */
  public interface Scripts {
    void call(String name, Object argument);
  }

  public void take(Part part) {
    String name = part.getName();
    // want: SiblingIndexForgotten
    parts.put(name, part); // want: RequestStoredInSharedComponent
    states.put(name, "under way");
    try {
      scripts.call("upload", name);
    } finally {
      finished(name);
    }
  }

  @Releases("states")
  private void finished(String name) {
    scripts.call("finished " + states.getOrDefault(name, "nothing"), name);
  }
}
