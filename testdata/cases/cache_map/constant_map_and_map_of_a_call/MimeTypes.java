package cases.cache_map.constant_map_and_map_of_a_call;

import java.util.Map;

final class MimeTypes {

  private static final Map<String, String> BY_EXTENSION =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "png", "image/png");

  private MimeTypes() {}

  static String of(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
    return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
  }
}
