/*
 * finding: CacheBuilderWithoutBound 7163dfb25ca86261
 * with: org.springframework:spring-test:6.2.11
 *
 * A client asks for one file under ever new spellings of its path; each spelling stays in the cache
 * of the resource chain.
 */

import dev.overstay.benchmarks.measure.Uses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

public class SpellingsOfOnePath implements WebMvcConfigurer {

  private static Path files;

  /** The application, which has nothing but files. */
  @EnableWebMvc
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
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.register(Application.class);
    DispatcherServlet servlet = new DispatcherServlet(context);
    servlet.init(new MockServletConfig(new MockServletContext()));
    Map<Object, Object> cache = cache(context);
    Uses.of("requests for one file, all answered")
        .keeps("resources", cache::size)
        .control("one spelling", number -> ask(servlet, "/files/file.txt"))
        .play(number -> ask(servlet, "/files/" + "./".repeat(number) + "file.txt"));
  }

  private static void ask(DispatcherServlet servlet, String path) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    servlet.service(new MockHttpServletRequest("GET", path), response);
    if (!response.getContentAsString().equals("served")) {
      throw new IllegalStateException(path + " was answered with " + response.getStatus());
    }
  }

  private static Map<Object, Object> cache(AnnotationConfigWebApplicationContext context) {
    SimpleUrlHandlerMapping mapping =
        context.getBean("resourceHandlerMapping", SimpleUrlHandlerMapping.class);
    ResourceHttpRequestHandler handler =
        (ResourceHttpRequestHandler) mapping.getUrlMap().get("/files/**");
    CachingResourceResolver resolver =
        (CachingResourceResolver) handler.getResourceResolvers().get(0);
    return ((ConcurrentMapCache) resolver.getCache()).getNativeCache();
  }
}
