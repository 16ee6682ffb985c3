package cases.removal.index_that_a_generic_subclass_adds_fixed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Who is there, by what tells one from another. */
abstract class Members<K, V> {

  private final Map<K, V> members = new ConcurrentHashMap<>();
  private final Function<V, K> key;

  protected Members(Function<V, K> key) {
    this.key = key;
  }

  public void join(V member) {
    members.put(key.apply(member), member);
  }

  public Optional<V> leave(K id) {
    return Optional.ofNullable(members.remove(id));
  }

  public List<V> all() {
    return List.copyOf(members.values());
  }
}
