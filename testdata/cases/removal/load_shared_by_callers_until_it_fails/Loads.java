package cases.removal.load_shared_by_callers_until_it_fails;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
public class Loads {

  private final ConcurrentMap<String, CompletableFuture<String>> loading =
      new ConcurrentHashMap<>();

  public String load(String key, Function<String, String> loader) {
    CompletableFuture<String> mine = new CompletableFuture<>();
    CompletableFuture<String> other = loading.putIfAbsent(key, mine); // want: RemovalOnlyOnSuccess
    if (other != null) {
      return other.join();
    }
    String value = loader.apply(key);
    mine.complete(value);
    loading.remove(key);
    return value;
  }
}
