package cases.cache_builder.filled_for_one_import;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

final class SheetImport {

  long sizeOf(List<Path> sheets) throws ExecutionException, IOException {
    Cache<Path, Long> sizes = measured(sheets);
    long all = 0;
    for (Path sheet : sheets) {
      all += sizes.get(sheet.toRealPath(), () -> Files.size(sheet));
    }
    return all;
  }

  private static Cache<Path, Long> measured(List<Path> sheets) throws IOException {
    Cache<Path, Long> sizes = CacheBuilder.newBuilder().build();
    for (Path sheet : sheets) {
      sizes.put(sheet.toRealPath(), Files.size(sheet));
    }
    return sizes;
  }
}
