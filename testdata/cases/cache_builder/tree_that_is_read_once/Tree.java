package cases.cache_builder.tree_that_is_read_once;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

@Component
public class Tree {

  private static final LoadingCache<Path, String> TEXTS =
      CacheBuilder.newBuilder()
          .build( // want: CacheBuilderWithoutBound
              new CacheLoader<Path, String>() {
                @Override
                public String load(Path path) throws IOException {
                  if (!Files.isReadable(path)) {
                    throw new IOException(path + " cannot be read");
                  }
                  return Files.readString(path);
                }
              });

  public String text(Path path) {
    return TEXTS.getUnchecked(path);
  }
}
