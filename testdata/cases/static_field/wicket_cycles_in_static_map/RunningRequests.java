package cases.static_field.wicket_cycles_in_static_map;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.cycle.IRequestCycleListener;
import org.apache.wicket.request.cycle.RequestCycle;

/** Shows on the operators' page which requests are being worked on. */
public class RunningRequests implements IRequestCycleListener {

  private static final Map<String, RequestCycle> RUNNING = new ConcurrentHashMap<>();

  @Override
  public void onBeginRequest(RequestCycle cycle) {
    // want: RequestStoredInStaticField
    // want: CacheWithoutEviction
    RUNNING.put(Thread.currentThread().getName() + cycle.getStartTime(), cycle);
  }

  @Override
  public void onRequestHandlerExecuted(RequestCycle cycle, IRequestHandler handler) {
    cycle.getResponse().write("<!-- " + handler.getClass().getSimpleName() + " -->");
  }

  public static int count() {
    return RUNNING.size();
  }
}
