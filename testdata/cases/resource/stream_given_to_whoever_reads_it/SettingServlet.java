package cases.resource.stream_given_to_whoever_reads_it;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Answers with a setting of a file that operators edit. */
public class SettingServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String value = load("/etc/shop/shop.properties").getProperty(request.getParameter("name"));
    if (value == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.getOutputStream().write(value.getBytes(StandardCharsets.UTF_8));
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    properties.load(new FileInputStream(file)); // want: ResourceNotClosed
    return properties;
  }
}
