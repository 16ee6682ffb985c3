package cases.cache_map.map_class_of_its_own_with_class_keys;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RenderController {

  private final Renderers renderers = new Renderers();

  @PostMapping("/preview")
  public String preview(@RequestBody Document document) {
    Class<?> type = document.getClass();
    return renderers.computeIfAbsent(type, key -> model -> key + ": " + model).render(document);
  }

  public static class Document {
    public String title = "";
  }
}
