package cases.cache_map.only_so_many_words_are_counted;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Beyond a number of different ones, nothing new is put in. */
@RestController
class WordController {

  private static final int MOST = 10_000;

  private final Map<String, LongAdder> searches = new ConcurrentHashMap<>();
  private final AtomicInteger different = new AtomicInteger();

  private final Map<String, String> spellings = new ConcurrentHashMap<>();
  private final AtomicInteger spelled = new AtomicInteger();

  private final Map<String, Integer> lengths = new ConcurrentHashMap<>();
  private int measured;

  @PostMapping("/searches")
  void searched(@RequestParam String word) {
    LongAdder known = searches.get(word);
    if (known == null) {
      if (different.incrementAndGet() > MOST) {
        different.decrementAndGet();
        return;
      }
      known = searches.computeIfAbsent(word, it -> new LongAdder());
    }
    known.increment();
  }

  @PostMapping("/spellings")
  String spell(@RequestParam String word) {
    if (spelled.get() >= MOST) {
      return spellings.getOrDefault(word, word);
    }
    return spellings.computeIfAbsent(
        word,
        it -> {
          spelled.incrementAndGet();
          return it.toLowerCase();
        });
  }

  @PostMapping("/lengths")
  synchronized int length(@RequestParam String word) {
    Integer known = lengths.get(word);
    if (known == null && measured < MOST) {
      measured++;
      lengths.put(word, word.length());
    }
    return word.length();
  }
}
