package cases.cache_builder.stand_in_that_stays_empty;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/** A node of a tree that is read when it is asked for. */
public final class Node {

  private static final LoadingCache<String, Node> NO_NODES =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<String, Node>() {
                @Override
                public Node load(String path) {
                  throw new UnsupportedOperationException(path);
                }
              });

  /** Where there is none. */
  public static final Node NONE = new Node("", NO_NODES);

  private final String path;
  private final LoadingCache<String, Node> nodes;

  public Node(String path, LoadingCache<String, Node> nodes) {
    this.path = path;
    this.nodes = nodes;
  }

  public Node child(String name) {
    return nodes.getUnchecked(path + "/" + name);
  }
}
