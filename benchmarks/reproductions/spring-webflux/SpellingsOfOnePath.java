/*
 * finding: CacheBuilderWithoutBound ae933e66173d0efa
 * with: org.springframework:spring-test:6.2.11,org.springframework:spring-context:6.2.12
 *
 * A client asks for one file under ever new spellings of its path; each spelling stays in the cache
 * of the resource chain.
 */

import dev.overstay.benchmarks.measure.Uses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.resource.CachingResourceResolver;
import org.springframework.web.reactive.resource.ResourceWebHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

public class SpellingsOfOnePath implements WebFluxConfigurer {

  private static Path files;

  /** The application, which has nothing but files. */
  @EnableWebFlux
  public static class Application extends SpellingsOfOnePath {}

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/files/**")
        .addResourceLocations(files.toUri().toString())
        .resourceChain(true);
  }

  public static void main(String[] arguments) throws Exception {
    files = Files.createTempDirectory("files");
    Files.writeString(files.resolve("file.txt"), "served");
    AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(Application.class);
    HttpHandler handler = WebHttpHandlerBuilder.applicationContext(context).build();
    Map<Object, Object> cache = cache(context);
    Uses.of("requests for one file, all answered")
        .keeps("resources", cache::size)
        .control("one spelling", number -> ask(handler, "/files/file.txt"))
        .play(number -> ask(handler, "/files/" + "./".repeat(number) + "file.txt"));
  }

  private static void ask(HttpHandler handler, String path) {
    MockServerHttpResponse response = new MockServerHttpResponse();
    handler.handle(MockServerHttpRequest.get(path).build(), response).block();
    if (!"served".equals(response.getBodyAsString().block())) {
      throw new IllegalStateException(path + " was answered with " + response.getStatusCode());
    }
  }

  private static Map<Object, Object> cache(AnnotationConfigApplicationContext context) {
    SimpleUrlHandlerMapping mapping =
        (SimpleUrlHandlerMapping) context.getBean("resourceHandlerMapping");
    ResourceWebHandler handler = (ResourceWebHandler) mapping.getUrlMap().get("/files/**");
    CachingResourceResolver resolver =
        (CachingResourceResolver) handler.getResourceResolvers().get(0);
    return ((ConcurrentMapCache) resolver.getCache()).getNativeCache();
  }
}
