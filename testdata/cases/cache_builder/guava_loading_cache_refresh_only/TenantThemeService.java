package cases.cache_builder.guava_loading_cache_refresh_only;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class TenantThemeService {

  private final RestTemplate branding;

  /** A refresh renews the entries that are still read; the others stay. */
  private final LoadingCache<String, String> themes =
      CacheBuilder.newBuilder()
          .concurrencyLevel(8)
          .refreshAfterWrite(5, TimeUnit.MINUTES)
          .build(CacheLoader.from(this::load)); // want: CacheBuilderWithoutBound

  public TenantThemeService(RestTemplate branding) {
    this.branding = branding;
  }

  public String themeOf(String tenantHost) {
    return themes.getUnchecked(tenantHost);
  }

  private String load(String tenantHost) {
    String css = branding.getForObject("/themes/{host}.css", String.class, tenantHost);
    return css == null ? "" : css;
  }
}
