package cases.cache_map.private_removal_never_called_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

@ApplicationScoped
@Path("/articles")
public class ArticleTeasers {

  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject ArticleRepository articles;

  private final Map<String, Teaser> teasers = new HashMap<>();

  @GET
  @Path("{slug}/teaser")
  @Produces("text/plain")
  public synchronized String teaser(@PathParam("slug") String slug) {
    Teaser teaser = teasers.get(slug);
    if (teaser == null || teaser.isStale()) {
      dropStale();
      teaser = new Teaser(articles.firstParagraph(slug), Instant.now());
      teasers.put(slug, teaser);
    }
    return teaser.text();
  }

  private void dropStale() {
    teasers.values().removeIf(Teaser::isStale);
  }

  private record Teaser(String text, Instant made) {
    boolean isStale() {
      return made.plus(FRESH).isBefore(Instant.now());
    }
  }

  public interface ArticleRepository {
    String firstParagraph(String slug);
  }
}
