package cases.shared_component.graphql_loaders_of_one_query;

import graphql.ExecutionInput;
import graphql.GraphQL;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/** Runs queries, each with loaders of its own. */
public class CallerContext {

  private final GraphQL graphql;
  private final Stock stock;

  public CallerContext(GraphQL graphql, Stock stock) {
    this.graphql = graphql;
    this.stock = stock;
  }

  public Object run(String query) {
    DataLoaderRegistry registry = new DataLoaderRegistry();
    DataLoader<String, Integer> loader = DataLoaderFactory.newDataLoader(stock::of);
    registry.register("stock", loader);
    ExecutionInput input =
        ExecutionInput.newExecutionInput(query).dataLoaderRegistry(registry).build();
    return graphql.execute(input).toSpecification();
  }

  /** What is left. */
  public interface Stock {
    java.util.concurrent.CompletionStage<java.util.List<Integer>> of(java.util.List<String> ids);
  }
}
