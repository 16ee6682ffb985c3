package cases.removal.lock_file_kept_until_released;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Locks {

  private final Set<String> held = ConcurrentHashMap.newKeySet();

  public void lock(String name) throws IOException {
    Files.createFile(Path.of("locks", name));
    held.add(name);
  }

  public void unlock(String name) throws IOException {
    held.remove(name);
    Files.delete(Path.of("locks", name));
  }

  public String describe(String name) {
    held.add(name);
    String text = held.size() + " locks";
    held.remove(name);
    return text;
  }
}
