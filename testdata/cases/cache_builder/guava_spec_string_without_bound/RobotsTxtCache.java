package cases.cache_builder.guava_spec_string_without_bound;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

public enum RobotsTxtCache {
  INSTANCE;

  private final Cache<String, String> rulesByHost = CacheBuilder.from("concurrencyLevel=4,initialCapacity=64").build(); // want: CacheBuilderWithoutBound

  public boolean mayFetch(URI page, Callable<String> download) throws ExecutionException {
    String rules = rulesByHost.get(page.getHost(), download);
    return rules
        .lines()
        .filter(line -> line.startsWith("Disallow:"))
        .map(line -> line.substring("Disallow:".length()).trim())
        .filter(prefix -> !prefix.isEmpty())
        .noneMatch(prefix -> page.getPath().startsWith(prefix));
  }
}
