package cases.cache_builder.weak_keys_and_soft_values;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class ReportMetadata {

  private final Cache<Object, List<String>> columnsByReport =
      Caffeine.newBuilder().weakKeys().build();
  private final Cache<String, byte[]> logoByTenant = Caffeine.newBuilder().softValues().build();
  private final com.google.common.cache.Cache<Long, Object> openById =
      CacheBuilder.newBuilder().concurrencyLevel(2).weakValues().build();

  public List<String> columns(Report report) {
    openById.put(report.id(), report);
    return columnsByReport.get(report, r -> report.readColumns());
  }

  public byte[] logo(String tenant, LogoStore logos) {
    return logoByTenant.get(tenant, logos::read);
  }

  public boolean isOpen(long id) {
    return openById.getIfPresent(id) != null;
  }

  public interface Report {
    long id();

    List<String> readColumns();
  }

  public interface LogoStore {
    byte[] read(String tenant);
  }
}
