package cases.cache_map.access_order_without_remove_eldest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Component
public class MarkdownRenderer {

  private static final int MAX_RENDERED = 256;

  /** Access order alone only sorts the entries; it never takes one out. */
  private final Map<String, String> rendered =
      Collections.synchronizedMap(new LinkedHashMap<>(MAX_RENDERED, 0.75f, true));

  public String render(String markdown) {
    return rendered.computeIfAbsent(markdown, MarkdownRenderer::toHtml); // want: CacheWithoutEviction
  }

  private static String toHtml(String markdown) {
    StringBuilder html = new StringBuilder();
    for (String line : markdown.split("\n")) {
      if (line.startsWith("# ")) {
        html.append("<h1>").append(line.substring(2)).append("</h1>");
      } else {
        html.append("<p>").append(line).append("</p>");
      }
    }
    return html.toString();
  }

  @RestController
  static class PreviewController {

    private final MarkdownRenderer renderer;

    PreviewController(MarkdownRenderer renderer) {
      this.renderer = renderer;
    }

    @PostMapping("/preview")
    String preview(@RequestBody String markdown) {
      return renderer.render(markdown);
    }
  }
}
