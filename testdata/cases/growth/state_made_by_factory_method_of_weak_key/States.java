package cases.growth.state_made_by_factory_method_of_weak_key;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class States {

  static final class State {
    Object owner;
    int count;

    static State of(Object owner) {
      State state = new State();
      state.owner = owner;
      return state;
    }
  }

  private final Map<Object, State> states = new WeakHashMap<>();

  public synchronized int next(Object owner) {
    State state = states.get(owner);
    if (state == null) {
      state = State.of(owner);
      states.put(owner, state); // want: WeakMapValueReachesKey
    }
    return ++state.count;
  }
}
