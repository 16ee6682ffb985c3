package cases.cache_builder.filled_for_every_import;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

final class SheetImport {
  private static final Cache<Path, Long> SIZES = empty();

  long sizeOf(List<Path> sheets) throws ExecutionException, IOException {
    long all = 0;
    for (Path sheet : sheets) {
      all += SIZES.get(sheet.toRealPath(), () -> Files.size(sheet));
    }
    return all;
  }

  private static Cache<Path, Long> empty() {
    return CacheBuilder.newBuilder().build(); // want: CacheBuilderWithoutBound
  }
}
