package cases.cache_map.names_of_lines_beside_forbidden_ones;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often travellers ask for which line. */
@Component
public class LineStatistics {

  private static final String REST = "rest";

  private final Set<String> internal;
  private final Map<String, LongAdder> questions = new ConcurrentHashMap<>();

  public LineStatistics(@Value("${timetable.lines}") Set<String> lines) {
    this.internal = Set.copyOf(lines);
  }

  public void asked(String line) {
    questions.computeIfAbsent(bucket(line), name -> new LongAdder()).increment(); // want: CacheWithoutEviction
  }

  public long questions(String line) {
    LongAdder known = questions.get(line);
    return known == null ? 0 : known.sum();
  }

  private String bucket(String line) {
    String upper = line.toUpperCase();
    return internal.contains(upper) ? REST : upper;
  }
}
