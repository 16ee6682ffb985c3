package cases.async_task.graphql_future_returned_by_fetcher;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Finds who sells something. */
public class SellerFetcher implements DataFetcher<CompletableFuture<String>> {

  private final Executor database;
  private final Sellers sellers;

  public SellerFetcher(Executor database, Sellers sellers) {
    this.database = database;
    this.sellers = sellers;
  }

  @Override
  public CompletableFuture<String> get(DataFetchingEnvironment environment) {
    return CompletableFuture.supplyAsync(
        () -> sellers.of(environment.getArgument("product")), database);
  }

  /** Who sells what. */
  public interface Sellers {
    String of(String product);
  }
}
