package cases.shared_component.request_and_prototype_scoped_beans;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Writes one download; every caller asks the factory for its own. */
@Component
@Scope("prototype")
public class CsvWriter {

  private HttpServletResponse response;

  public CsvWriter to(HttpServletResponse response) {
    this.response = response;
    return this;
  }

  public void row(String... cells) throws IOException {
    response.getWriter().println(String.join(";", cells));
  }
}
