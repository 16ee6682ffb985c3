package cases.cache_map.own_least_recently_used;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the last used pictures, in a map of its own kind. */
public class Thumbnails extends HttpServlet {

  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  private final transient Map<String, byte[]> pictures =
      Collections.synchronizedMap(new Recent<>(200));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] picture =
        pictures.computeIfAbsent(request.getPathInfo(), path -> new byte[path.length()]);
    response.getOutputStream().write(picture);
  }
}
