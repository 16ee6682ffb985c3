package cases.cache_map.per_request_local_map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;

public class CartTotalsServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Integer> quantities = new HashMap<>();
    for (String line : request.getParameterValues("line")) {
      add(quantities, line);
    }
    Totals totals = new Totals(quantities);
    response.setContentType("text/csv");
    PrintWriter out = response.getWriter();
    totals.print(out);
  }

  private static void add(Map<String, Integer> quantities, String line) {
    int separator = line.indexOf('=');
    String sku = line.substring(0, separator);
    quantities.merge(sku, Integer.parseInt(line.substring(separator + 1)), Integer::sum);
  }

  private static final class Totals {
    private final Map<String, Integer> quantities;
    private final Map<String, Long> grams = new HashMap<>();

    Totals(Map<String, Integer> quantities) {
      this.quantities = quantities;
    }

    void print(PrintWriter out) {
      quantities.forEach((sku, quantity) -> grams.put(sku, quantity * 120L));
      grams.forEach((sku, weight) -> out.println(sku + ';' + quantities.get(sku) + ';' + weight));
    }
  }
}
