package cases.removal.removed_ids_of_several_kinds;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What was removed since the last time, by kind; a removed template may come back. */
@Service
public class Changes {

  /** Kinds of things. */
  public enum Kind {
    TEMPLATE,
    POLICY
  }

  private final Set<String> removedTemplates = ConcurrentHashMap.newKeySet();
  private final Set<String> removedPolicies = ConcurrentHashMap.newKeySet();

  public void add(Kind kind, String id) {
    if (kind == Kind.TEMPLATE) {
      removedTemplates.remove(id);
    }
  }

  public void remove(Kind kind, String id) {
    of(kind).add(id);
  }

  private Set<String> of(Kind kind) {
    return kind == Kind.TEMPLATE ? removedTemplates : removedPolicies;
  }

  public int write() {
    Set<String> policies = Set.copyOf(removedPolicies);
    removedPolicies.clear();
    return policies.size();
  }
}
