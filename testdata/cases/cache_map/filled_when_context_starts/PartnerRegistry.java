package cases.cache_map.filled_when_context_starts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.annotation.WebListener;

@WebListener
public class PartnerRegistry implements ServletContextListener {

  private static final ConcurrentMap<String, String> KEY_BY_PARTNER = new ConcurrentHashMap<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                context.getResourceAsStream("/WEB-INF/partners.csv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split(";");
        KEY_BY_PARTNER.put(columns[0], columns[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    event.getServletContext().log(KEY_BY_PARTNER.size() + " partners were known");
  }

  static String keyOf(String partner) {
    return KEY_BY_PARTNER.get(partner);
  }
}
