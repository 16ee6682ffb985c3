package cases.cache_map.statements_that_name_ids_fixed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Parsed statements are kept by their text, and the ids of jobs are no part of it. */
@Repository
public class Statements {

  private static final Map<String, String[]> PARSED = new ConcurrentHashMap<>();

  public int delete(UUID... jobs) {
    int count = 0;
    for (UUID job : jobs) {
      count += run("delete from job where id = :id", job);
    }
    return count;
  }

  private int run(String text, UUID job) {
    String[] words = PARSED.computeIfAbsent(text, it -> it.split(" "));
    return job == null ? 0 : words.length;
  }
}
