package cases.cache_map.constant_map_and_map_of_a_call;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UploadController {

  @PostMapping("/uploads/headers")
  public Map<String, String> headers(@RequestBody String block) {
    MultipartHeaderParser parser = new MultipartHeaderParser();
    block.lines().forEach(parser::line);
    Map<String, String> headers = parser.headers();
    return Map.of("type", MimeTypes.of(headers.getOrDefault("filename", "")));
  }
}
