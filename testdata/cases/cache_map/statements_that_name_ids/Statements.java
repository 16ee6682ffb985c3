package cases.cache_map.statements_that_name_ids;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Parsed statements are kept by their text, and the ids of jobs are part of it. */
@Repository
public class Statements {

  private static final Map<String, String[]> PARSED = new ConcurrentHashMap<>();

  public int delete(UUID... jobs) {
    String ids = Arrays.stream(jobs).map(id -> "'" + id + "'").collect(Collectors.joining(","));
    return run("delete from job where id in (" + ids + ")");
  }

  private int run(String text) {
    String[] words = PARSED.computeIfAbsent(text, it -> it.split(" ")); // want: CacheWithoutEviction
    return words.length;
  }
}
