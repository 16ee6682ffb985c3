package cases.cache_map.graphql_documents_by_query_fixed;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Parses a query once. */
public class ParsedQueries implements PreparsedDocumentProvider {

  private final Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
    if (parsed.size() > 1_000) {
      parsed.clear();
    }
    return CompletableFuture.completedFuture(
        parsed.computeIfAbsent(input.getQuery(), text -> parser.apply(input)));
  }
}
