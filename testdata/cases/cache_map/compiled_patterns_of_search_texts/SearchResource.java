package cases.cache_map.compiled_patterns_of_search_texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApplicationScoped
@Path("/search")
public class SearchResource {

  private final List<String> titles = List.of("Almanac", "Atlas", "Bestiary");

  @GET
  public List<String> search(@QueryParam("q") String text) {
    return titles.stream().filter(title -> Wildcards.matches(title, text)).toList();
  }
}
