package cases.removal.elements_taken_out_by_function_in_place;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
public class Reservations {

  private final Set<String> files = ConcurrentHashMap.newKeySet();

  public void reserve(Collection<String> names) {
    names.forEach(files::add);
  }

  public void free(Collection<String> names) {
    names.forEach(name -> files.remove(name));
    names.forEach(files::remove);
    names.forEach(this::freeOne);
  }

  private void freeOne(String name) {
    files.remove(name);
  }

  public boolean freeLocked(String name) {
    return locked(() -> files.remove(name));
  }

  private synchronized <T> T locked(Supplier<T> action) {
    return action.get();
  }
}
