package cases.static_field.values_extracted_before_static_store;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What is worth keeping of a request: plain values, nothing that belongs to the container. */
record RequestSnapshot(String user, String address, Map<String, String> headers, Instant at) {

  static RequestSnapshot of(HttpServletRequest request) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, request.getHeader(name));
    }
    return new RequestSnapshot(
        request.getParameter("user"), request.getRemoteAddr(), headers, Instant.now());
  }
}
