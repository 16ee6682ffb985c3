package cases.cache_map.pages_of_the_jar;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what the program was delivered with, and nothing under names that it has not. */
public class Pages extends HttpServlet {

  private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] page = page(request.getPathInfo());
    if (page == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.getOutputStream().write(page);
    }
  }

  private static byte[] page(String name) throws IOException {
    byte[] page = PAGES.get(name);
    if (page == null) {
      page = load(name);
      if (page != null) {
        PAGES.put(name, page);
      }
    }
    return page;
  }

  private static byte[] load(String name) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
