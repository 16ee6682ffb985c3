package cases.shared_component.enum_constant_field_fixed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The formats a report can be exported in. */
enum Exporter {
  CSV("text/csv") {
    @Override
    String line(List<String> cells) {
      return String.join(";", cells);
    }
  },
  TSV("text/tab-separated-values") {
    @Override
    String line(List<String> cells) {
      return String.join("\t", cells);
    }
  };

  private final String contentType;

  Exporter(String contentType) {
    this.contentType = contentType;
  }

  abstract String line(List<String> cells);

  void begin(HttpServletResponse response) {
    response.setContentType(contentType);
  }

  void row(HttpServletResponse response, List<String> cells) throws IOException {
    response.getWriter().println(line(cells));
  }
}
