package cases.static_field.put_in_concurrent_map_by_helper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Uploads that have begun and are not confirmed yet. */
final class UploadProgress {

  private static final ConcurrentMap<String, HttpServletRequest> STARTED =
      new ConcurrentHashMap<>();

  private UploadProgress() {}

  static void began(String id, HttpServletRequest request) {
    STARTED.putIfAbsent(id, request); // want: RequestStoredInStaticField "STARTED"
  }

  static String originOf(String id) {
    HttpServletRequest request = STARTED.get(id);
    return request == null ? "unknown" : request.getRemoteHost();
  }

  static void confirmed(String id) {
    STARTED.remove(id);
  }
}
