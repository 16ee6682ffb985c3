package cases.cache_map.maps_of_request_scoped_beans;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

@Component
@RequestScope
public class BreadcrumbTrail {

  private final Map<String, String> crumbs = new LinkedHashMap<>();

  public void add(String path, String title) {
    crumbs.putIfAbsent(path, title);
  }

  public String html() {
    StringBuilder html = new StringBuilder();
    crumbs.forEach(
        (path, title) ->
            html.append("<a href=\"").append(path).append("\">").append(title).append("</a>"));
    return html.toString();
  }
}
