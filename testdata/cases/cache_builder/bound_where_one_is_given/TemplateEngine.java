package cases.cache_builder.bound_where_one_is_given;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public class TemplateEngine {

  private final Cache<String, Pattern> compiled;

  /** Without a limit all templates are kept. */
  public TemplateEngine(@Nullable Long limit) {
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
    if (limit != null) {
      builder.maximumSize(limit);
    }
    this.compiled = builder.build();
  }

  public Pattern compiled(String template) throws ExecutionException {
    return compiled.get(template, () -> Pattern.compile(template));
  }
}
