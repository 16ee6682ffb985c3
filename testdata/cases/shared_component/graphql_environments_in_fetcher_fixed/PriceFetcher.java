package cases.shared_component.graphql_environments_in_fetcher_fixed;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayDeque;
import java.util.Deque;

/** Fetches prices; keeps the last hundred questions for the analysts. */
public class PriceFetcher implements DataFetcher<Long> {

  private final Deque<String> recent = new ArrayDeque<>();
  private final Prices prices;

  public PriceFetcher(Prices prices) {
    this.prices = prices;
  }

  @Override
  public Long get(DataFetchingEnvironment environment) {
    synchronized (recent) {
      recent.addLast(environment.getArgument("product"));
      if (recent.size() > 100) {
        recent.removeFirst();
      }
    }
    return prices.of(environment.getArgument("product"));
  }

  /** What things cost. */
  public interface Prices {
    Long of(String product);
  }
}
