package cases.removal.lines_kept_for_a_terminal_that_is_closed_fixed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Terminals {

  private final Map<String, Long> seen = new ConcurrentHashMap<>();
  private final Map<String, Deque<String>> waiting = new ConcurrentHashMap<>();

  public void opened(String terminal) {
    seen.put(terminal, System.nanoTime());
    waiting.put(terminal, new ArrayDeque<>());
  }

  public synchronized void say(String terminal, String line) {
    Deque<String> lines = waiting.get(terminal);
    if (lines != null) {
      lines.addLast(line);
      if (lines.size() > 40) {
        lines.removeFirst();
      }
    }
  }

  public void closed(String terminal) {
    seen.remove(terminal);
    waiting.remove(terminal);
  }

  public long seen(String terminal) {
    return seen.getOrDefault(terminal, 0L);
  }
}
