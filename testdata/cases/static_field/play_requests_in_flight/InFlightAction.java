package cases.static_field.play_requests_in_flight;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import play.mvc.Action;
import play.mvc.Http;
import play.mvc.Result;

/** Counts what is being worked on, by the path that was asked for. */
public class InFlightAction extends Action.Simple {

  private static final Map<Long, Http.Request> IN_FLIGHT = new ConcurrentHashMap<>();

  @Override
  public CompletionStage<Result> call(Http.Request request) {
    // want: RequestStoredInStaticField
    // want: CacheWithoutEviction
    IN_FLIGHT.put(request.id(), request);
    return delegate.call(request);
  }

  public static long of(String path) {
    return IN_FLIGHT.values().stream().filter(request -> request.path().equals(path)).count();
  }
}
