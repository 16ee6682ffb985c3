package cases.shared_component.armeria_context_in_service;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;

/** Answers how the service is, and for whom it was asked last. */
public class StatusService implements HttpService {

  private volatile ServiceRequestContext last;

  @Override
  public HttpResponse serve(ServiceRequestContext context, HttpRequest request) {
    last = context; // want: RequestStoredInSharedComponent
    return HttpResponse.of(HttpStatus.OK);
  }

  public String lastAsked() {
    return last == null ? "" : last.path();
  }
}
