package cases.cache_map.expressions_behind_an_interface_of_a_servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the cells of a report that a reader asks for. */
public class ReportServlet extends HttpServlet {

  private Evaluator evaluator;

  public void setEvaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (String cell : request.getParameterValues("cell")) {
      response.getWriter().println(evaluator.value(cell));
    }
  }
}
