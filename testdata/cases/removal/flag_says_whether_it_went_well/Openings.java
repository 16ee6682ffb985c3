package cases.removal.flag_says_whether_it_went_well;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.springframework.stereotype.Component;

@Component
public class Openings {

  private static final Logger LOG = Logger.getLogger("openings");

  private final Set<String> opening = ConcurrentHashMap.newKeySet();

  public void open(String name) {
    opening.add(name);
    boolean successful = false;
    try {
      Files.readString(Path.of(name));
      opening.remove(name);
      successful = true;
    } catch (IOException e) {
      LOG.warning("cannot open " + name);
    }
    if (successful) {
      LOG.info("opened " + name);
    } else {
      opening.remove(name);
    }
  }
}
