package cases.cache_map.problems_counted_by_their_text;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

@Provider
public class ProblemMapper implements ExceptionMapper<IllegalArgumentException> {

  private final Map<String, LongAdder> problems = new ConcurrentHashMap<>();

  @Override
  public Response toResponse(IllegalArgumentException problem) {
    count("bad request: " + problem.getMessage());
    return Response.status(400).build();
  }

  private void count(String problem) {
    problems.computeIfAbsent(problem, key -> new LongAdder()).increment(); // want: CacheWithoutEviction
  }
}
