package cases.cache_map.expressions_of_evaluators_taken_out_again;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Writes the cells of a report, worked out by an evaluator for each report that is open. */
public class ReportServlet extends HttpServlet {

  private final Map<String, Evaluator> open = new ConcurrentHashMap<>();
  private Supplier<Evaluator> evaluators = () -> null;

  public void setEvaluators(Supplier<Evaluator> evaluators) {
    this.evaluators = evaluators;
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    open.put(request.getParameter("report"), evaluators.get());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Evaluator evaluator = open.get(request.getParameter("report"));
    for (String cell : request.getParameterValues("cell")) {
      response.getWriter().println(evaluator.value(cell));
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    open.remove(request.getParameter("report"));
  }
}
