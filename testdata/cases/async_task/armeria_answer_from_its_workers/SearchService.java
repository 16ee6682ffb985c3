package cases.async_task.armeria_answer_from_its_workers;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.concurrent.CompletableFuture;

/** Searches, on the threads that may block. */
public class SearchService implements HttpService {

  private final Index index;

  public SearchService(Index index) {
    this.index = index;
  }

  @Override
  public HttpResponse serve(ServiceRequestContext context, HttpRequest request) {
    CompletableFuture<HttpResponse> answer = new CompletableFuture<>();
    context
        .blockingTaskExecutor()
        .execute(() -> answer.complete(HttpResponse.of(index.search(context.queryParam("q")))));
    return HttpResponse.of(answer);
  }

  /** Where things are. */
  public interface Index {
    String search(String words);
  }
}
