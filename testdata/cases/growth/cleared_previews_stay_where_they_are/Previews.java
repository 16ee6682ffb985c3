package cases.growth.cleared_previews_stay_where_they_are;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Previews {

  public interface Renderer {
    byte[] render(String document);
  }

  private final Map<String, SoftReference<byte[]>> previews = new ConcurrentHashMap<>();
  private final Renderer renderer;

  public Previews(Renderer renderer) {
    this.renderer = renderer;
  }

  @GetMapping("/previews/{document}")
  public byte[] preview(@PathVariable String document) {
    SoftReference<byte[]> kept = previews.get(document);
    byte[] preview = kept == null ? null : kept.get();
    if (preview == null) {
      preview = renderer.render(document);
      previews.put(document, new SoftReference<>(preview)); // want: WeakMapValueReachesKey
    }
    return preview;
  }
}
