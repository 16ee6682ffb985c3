package cases.cache_map.parameters_that_requests_leave_out;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Counts which of the parameters that handlers ask for are left out, and how often. */
@RestControllerAdvice
public class MissingParameters {

  private final Map<String, Long> missing = new ConcurrentHashMap<>();

  @ExceptionHandler(MissingServletRequestParameterException.class)
  public ResponseEntity<String> missing(MissingServletRequestParameterException problem) {
    long times = missing.merge(problem.getParameterName(), 1L, Long::sum);
    return ResponseEntity.badRequest().body("left out " + times + " times");
  }
}
