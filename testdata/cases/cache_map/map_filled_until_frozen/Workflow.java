package cases.cache_map.map_filled_until_frozen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Steps are added while modules register, and refused once the first order came in. */
@Component
public class Workflow {

  private final Map<String, Step> steps = new ConcurrentHashMap<>();
  private final Map<String, String> titles = new ConcurrentHashMap<>();
  private boolean frozen;

  public Step define(String name) {
    checkFrozen();
    Step step = new Step(name);
    steps.put(name, step);
    return step;
  }

  public String title(String step, String text) {
    if (frozen) {
      throw new IllegalStateException("Titles are fixed, " + step + " has one already");
    }
    titles.put(step, text);
    return text;
  }

  public void freeze() {
    frozen = true;
    steps.values().forEach(Step::freeze);
  }

  public Step step(String name) {
    return steps.get(name);
  }

  private void checkFrozen() {
    if (frozen) {
      throw new IllegalStateException("The workflow is in use and can no longer be changed");
    }
  }

  /** One step. */
  public static final class Step {
    private final String name;
    private boolean fixed;

    Step(String name) {
      this.name = name;
    }

    void freeze() {
      fixed = true;
    }

    @Override
    public String toString() {
      return fixed ? name : name + " (open)";
    }
  }
}
