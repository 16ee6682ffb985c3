package cases.cache_map.names_of_files_looked_up_by_old_callers;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Scripts by their names. The method that makes them is there for what was built long ago. */
@Singleton
public class ScriptShelf {

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();

  /**
   * The script of a name.
   *
   * @deprecated scripts are given to {@link #publish}
   */
  @Deprecated
  public Script script(String name) {
    return scripts.computeIfAbsent(name, Script::new);
  }

  public void publish(Script script) {
    scripts.put(script.name(), script);
  }

  record Script(String name) {}
}
