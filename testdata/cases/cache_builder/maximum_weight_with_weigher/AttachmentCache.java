package cases.cache_builder.maximum_weight_with_weigher;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

@Component
public class AttachmentCache {

  private static final long MAX_BYTES = 64L << 20;

  private final LoadingCache<String, byte[]> contents;

  public AttachmentCache(AttachmentStore store) {
    this.contents =
        Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String id, byte[] content) -> content.length)
            .build(store::read);
  }

  public byte[] content(String attachmentId) {
    return contents.get(attachmentId);
  }

  public interface AttachmentStore {
    byte[] read(String id);
  }
}
