package cases.growth.handlers_registered_when_beans_are_made;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

@Component
public class Handlers {

  private final List<Predicate<String>> handlers = new ArrayList<>();

  public void register(Predicate<String> handler) {
    handlers.add(handler);
  }

  public boolean handle(String message) {
    return handlers.stream().anyMatch(handler -> handler.test(message));
  }
}
