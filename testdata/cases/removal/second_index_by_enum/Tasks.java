package cases.removal.second_index_by_enum;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Tasks {

  enum Priority {
    LOW,
    HIGH
  }

  private final Map<String, Priority> open = new ConcurrentHashMap<>();
  private final Map<Priority, String> latest = new EnumMap<>(Priority.class);
  private final Map<Priority, String> first = new ConcurrentHashMap<>();

  public synchronized void add(String task, Priority priority) {
    open.put(task, priority);
    latest.put(priority, task);
    first.putIfAbsent(priority, task);
  }

  public synchronized void done(String task) {
    open.remove(task);
  }

  public synchronized String latest(Priority priority) {
    return latest.get(priority) + first.get(priority);
  }
}
