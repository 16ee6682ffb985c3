package cases.cache_builder.ehcache2_eternal_without_limit_fixed;

import java.util.List;
import net.sf.ehcache.Cache;
import net.sf.ehcache.CacheManager;
import net.sf.ehcache.Element;
import net.sf.ehcache.config.CacheConfiguration;
import net.sf.ehcache.config.Configuration;

public final class SearchResultCache {

  private final Cache results;
  private final SearchIndex index;

  public SearchResultCache(SearchIndex index) {
    this.index = index;
    this.results = new Cache(new CacheConfiguration("searchResults", 2_000).eternal(true));
    CacheManager.create(new Configuration().name("search")).addCache(results);
  }

  @SuppressWarnings("unchecked")
  public List<Long> search(String term, int page) {
    String key = term + '#' + page;
    Element hit = results.get(key);
    if (hit != null) {
      return (List<Long>) hit.getObjectValue();
    }
    List<Long> found = index.query(term, page);
    results.put(new Element(key, found));
    return found;
  }

  public interface SearchIndex {
    List<Long> query(String term, int page);
  }
}
