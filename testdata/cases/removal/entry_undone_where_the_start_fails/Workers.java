package cases.removal.entry_undone_where_the_start_fails;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Workers {

  private final Map<String, Process> running = new ConcurrentHashMap<>();

  public void start(String name, ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    running.put(name, process);
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    } catch (IOException e) {
      running.remove(name);
      process.destroy();
      throw e;
    }
  }

  public void stop(String name) {
    Process process = running.remove(name);
    if (process != null) {
      process.destroy();
    }
  }
}
