package cases.growth.every_failure_is_remembered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers failures and keeps them for whoever asks what went wrong. */
@RestControllerAdvice
public class FailureLog {

  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  @ExceptionHandler(IllegalStateException.class)
  public ResponseEntity<String> failed(IllegalStateException failure) {
    failures.add(failure.getMessage()); // want: CollectionOnlyGrows
    return ResponseEntity.internalServerError().body("sorry");
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }
}
