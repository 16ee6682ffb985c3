package cases.cache_map.eviction_in_helper_of_other_class;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class AddressSuggestions implements Handler<RoutingContext> {

  private static final Map<String, List<String>> SUGGESTIONS = new ConcurrentHashMap<>();

  private final AddressIndex index;

  public AddressSuggestions(AddressIndex index) {
    this.index = index;
  }

  @Override
  public void handle(RoutingContext context) {
    String prefix = context.request().getParam("q");
    List<String> found = SUGGESTIONS.computeIfAbsent(prefix, index::startingWith);
    Trim.toSize(SUGGESTIONS, 5_000);
    context.json(found);
  }

  public interface AddressIndex {
    List<String> startingWith(String prefix);
  }
}
