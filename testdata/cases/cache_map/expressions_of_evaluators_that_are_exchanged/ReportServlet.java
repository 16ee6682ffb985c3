package cases.cache_map.expressions_of_evaluators_that_are_exchanged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the cells of a report, worked out by an evaluator that is as old as the rates in it. */
public class ReportServlet extends HttpServlet {

  private volatile Evaluator evaluator = new CompilingEvaluator(1);

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    evaluator = new CompilingEvaluator(Double.parseDouble(request.getParameter("rate")));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (String cell : request.getParameterValues("cell")) {
      response.getWriter().println(evaluator.value(cell));
    }
  }
}
