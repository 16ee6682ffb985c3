package cases.cache_map.steps_by_name_of_their_class;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs single steps of a pipeline on trial; who names a class that is none gets an error. */
@RestController
public class StepFactory {

  public interface Step {
    String run(String input);
  }

  private final Map<String, Step> steps = new ConcurrentHashMap<>();

  @PostMapping("/trial")
  public String run(@RequestParam String step, @RequestBody String input) {
    return steps.computeIfAbsent(step, name -> create(name)).run(input);
  }

  private Step create(String name) {
    try {
      return find(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no step " + name, e);
    }
  }

  private static Class<? extends Step> find(String name) throws ClassNotFoundException {
    return Class.forName("org.example.steps." + name).asSubclass(Step.class);
  }
}
