package cases.shared_component.advice_keeps_recent_failures;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.WebRequest;

/** Answers failures, and remembers them for the status page. */
@ControllerAdvice
public class FailureAdvice {

  private final List<Failure> recent = new CopyOnWriteArrayList<>();

  /** What went wrong, and for whom. */
  record Failure(String message, WebRequest request) {}

  @ExceptionHandler(IllegalStateException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  public void conflict(IllegalStateException failure, WebRequest request) {
    recent.add(new Failure(failure.getMessage(), request)); // want: RequestStoredInSharedComponent "WebRequest"
    if (recent.size() > 100) {
      recent.remove(0);
    }
  }

  List<String> messages() {
    return recent.stream().map(Failure::message).toList();
  }
}
