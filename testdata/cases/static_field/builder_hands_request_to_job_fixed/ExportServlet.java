package cases.static_field.builder_hands_request_to_job_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Starts exports; of each table only the newest job is kept. */
public class ExportServlet extends HttpServlet {

  enum Table {
    INVOICES,
    PAYMENTS,
    CUSTOMERS
  }

  private static final Map<Table, ExportJob> NEWEST =
      Collections.synchronizedMap(new EnumMap<>(Table.class));

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Table table = Table.valueOf(request.getParameter("table"));
    ExportJob job = ExportJob.builder().format("xlsx").origin(request).build();
    NEWEST.put(table, job);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
    response.getWriter().println(job.describe());
  }

  static ExportJob newest(Table table) {
    return NEWEST.get(table);
  }
}
