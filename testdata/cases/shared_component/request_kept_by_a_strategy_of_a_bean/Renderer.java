package cases.shared_component.request_kept_by_a_strategy_of_a_bean;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Renders pages by a theme. */
@Service
public class Renderer {

  /** How pages look. */
  static final class Theme {
    private HttpServletRequest current;

    String page(HttpServletRequest request) {
      current = request; // want: RequestStoredInSharedComponent
      return header() + body();
    }

    private String header() {
      return "<h1>" + current.getServerName() + "</h1>";
    }

    private String body() {
      return "<p>" + current.getRequestURI() + "</p>";
    }
  }

  private final Theme theme = new Theme();

  public String render(HttpServletRequest request) {
    return theme.page(request);
  }
}

/** Shows pages. */
@RestController
class PageController {

  private final Renderer renderer;

  PageController(Renderer renderer) {
    this.renderer = renderer;
  }

  @GetMapping("/page")
  public String page(HttpServletRequest request) {
    return renderer.render(request);
  }
}
