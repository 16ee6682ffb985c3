package cases.growth.listeners_with_matching_remove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

@Component
public class Events {

  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  public AutoCloseable listen(Consumer<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  public void publish(String event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
