package cases.static_field.put_in_concurrent_map_by_helper_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Uploads that have begun and are not confirmed yet. */
final class UploadProgress {

  private static final ConcurrentMap<String, String> STARTED = new ConcurrentHashMap<>();

  private UploadProgress() {}

  static void began(String id, HttpServletRequest request) {
    STARTED.putIfAbsent(id, request.getRemoteHost());
  }

  static String originOf(String id) {
    return STARTED.getOrDefault(id, "unknown");
  }

  static void confirmed(String id) {
    STARTED.remove(id);
  }
}
