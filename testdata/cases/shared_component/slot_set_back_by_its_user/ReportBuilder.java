package cases.shared_component.slot_set_back_by_its_user;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;

/** Builds one report at a time: begun with a request, and done when the text is asked for. */
@Service
public class ReportBuilder {

  private final StringBuilder text = new StringBuilder();
  private HttpServletRequest request;

  public synchronized void begin(HttpServletRequest request) {
    this.request = request;
  }

  public synchronized void line(String line) {
    text.append(request.getLocale()).append(line);
  }

  public synchronized String end() {
    String report = text.toString();
    text.setLength(0);
    request = null;
    return report;
  }
}
