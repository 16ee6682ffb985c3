package cases.cache_builder.cache2k_unlimited_and_eternal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cache2k.Cache2kBuilder;
import org.cache2k.Cache;

@Singleton
@Path("/products")
public class ProductTextResource {

  private final Cache<String, String> texts;

  @Inject
  public ProductTextResource(TranslationClient translations) {
    texts =
        Cache2kBuilder.of(String.class, String.class)
            .name("product-texts")
            .entryCapacity(Long.MAX_VALUE)
            .eternal(true)
            .loader(key -> translations.translate(key.substring(3), key.substring(0, 2)))
            .build(); // want: CacheBuilderWithoutBound
  }

  @GET
  @Path("{sku}/text")
  public String text(@PathParam("sku") String sku, @QueryParam("lang") String language) {
    return texts.get(language.substring(0, 2) + ':' + sku);
  }

  public interface TranslationClient {
    String translate(String sku, String language);
  }
}
