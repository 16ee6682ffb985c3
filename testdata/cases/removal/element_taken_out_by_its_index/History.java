package cases.removal.element_taken_out_by_its_index;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
public class History {

  private final List<String> lines = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();

  public synchronized void add(String line) {
    lines.add(line);
    times.add(System.nanoTime());
    if (lines.size() > 100) {
      lines.remove(0);
      times.remove(0);
    }
  }
}
