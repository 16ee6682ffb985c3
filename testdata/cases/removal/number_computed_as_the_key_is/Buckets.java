package cases.removal.number_computed_as_the_key_is;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Buckets {

  private final Map<Long, Integer> counts = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  public synchronized void count(int minute, short shard) {
    counts.merge(minute * 60_000L, 1, Integer::sum);
    names.put((int) shard, "shard " + shard);
    texts.put(String.valueOf(minute), "minute " + minute);
  }

  public synchronized void forget(int minute, short shard) {
    counts.remove(minute * 60_000L);
    counts.remove((long) minute);
    counts.remove(Long.valueOf(minute));
    names.remove((int) shard);
    texts.remove(String.valueOf(minute));
    texts.remove("" + minute);
  }
}
