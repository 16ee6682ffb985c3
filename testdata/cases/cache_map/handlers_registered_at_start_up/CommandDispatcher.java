package cases.cache_map.handlers_registered_at_start_up;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

public final class CommandDispatcher {

  private final Map<String, UnaryOperator<String>> handlers = new ConcurrentHashMap<>();

  public CommandDispatcher register(String command, UnaryOperator<String> handler) {
    if (handlers.putIfAbsent(command, handler) != null) {
      throw new IllegalStateException("There are two handlers for " + command);
    }
    return this;
  }

  public String dispatch(String command, String payload) {
    UnaryOperator<String> handler = handlers.get(command);
    return handler == null ? "unknown command" : handler.apply(payload);
  }
}
