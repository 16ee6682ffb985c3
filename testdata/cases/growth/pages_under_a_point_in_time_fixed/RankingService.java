package cases.growth.pages_under_a_point_in_time_fixed;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

@Singleton
@Lock(LockType.READ)
public class RankingService {

  public interface Ranker {
    List<Long> rank(String query, int page);
  }

  @Inject
  Ranker ranker;

  private final ConcurrentMap<String, List<Long>> pages = new ConcurrentHashMap<>();
  private final ConcurrentMap<Integer, List<Long>> landing = new ConcurrentHashMap<>();

  public List<Long> search(String query, int page) {
    String key = cacheKey(query.strip().toLowerCase(), page);
    List<Long> known = pages.get(key);
    if (known != null) {
      return known;
    }
    List<Long> ranked = ranker.rank(query, page);
    pages.put(key, ranked);
    return ranked;
  }

  public List<Long> landing(int page) {
    return landing.computeIfAbsent(Math.min(page, 10), p -> ranker.rank("*", p));
  }

  private static String cacheKey(String query, int page) {
    return query + '#' + page;
  }

  @Schedule(hour = "3", persistent = false)
  public void forget() {
    pages.clear();
    landing.clear();
  }
}
