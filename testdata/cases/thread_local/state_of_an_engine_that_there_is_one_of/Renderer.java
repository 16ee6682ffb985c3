package cases.thread_local.state_of_an_engine_that_there_is_one_of;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** There is one as long as the application runs: that threads keep it is no loss. */
@Component
public class Renderer {

  private final class State {
    private final Deque<String> open = new ArrayDeque<>();

    String element(String name) {
      open.push(name);
      try {
        return prefix + name;
      } finally {
        open.pop();
      }
    }
  }

  private final String prefix = "x:";
  private final ThreadLocal<State> states = new ThreadLocal<>();

  public String element(String name) {
    State state = states.get();
    if (state == null) {
      state = new State();
      states.set(state);
    }
    return state.element(name);
  }
}
