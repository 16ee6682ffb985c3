package cases.cache_builder.articles_fetched_anew_when_they_change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;

@Service
public class ArticleService {

  public interface Archive {
    String article(String slug);
  }

  private final Archive archive;
  private final Cache<String, String> articles = Caffeine.newBuilder().recordStats().build(); // want: CacheBuilderWithoutBound

  public ArticleService(Archive archive) {
    this.archive = archive;
  }

  public String article(String slug) {
    return articles.get(slug, wanted -> archive.article(wanted));
  }

  public void edited(String slug) {
    articles.invalidate(slug);
  }
}
