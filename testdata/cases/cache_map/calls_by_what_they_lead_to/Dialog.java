package cases.cache_map.calls_by_what_they_lead_to;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The one dialog of the terminal; its links are ordered anew for each language that is asked for. */
@Component
public class Dialog {

  public interface Link {
    String target(HttpServletRequest request);
  }

  private final List<Link> links;
  private final Map<String, Link> byTarget = new HashMap<>();

  public Dialog(List<Link> links) {
    this.links = List.copyOf(links);
  }

  public synchronized void prepare(HttpServletRequest request) {
    for (Link link : links) {
      byTarget.put(link.target(request), link);
    }
  }

  public synchronized Link to(String target) {
    return byTarget.get(target);
  }
}
