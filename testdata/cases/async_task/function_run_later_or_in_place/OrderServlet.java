package cases.async_task.function_run_later_or_in_place;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class OrderServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer order =
        Answer.inPlace(
            new Question() {
              @Override
              public Object ask() {
                return request.getParameter("order");
              }
            });
    new Answer(
        new Question() {
          @Override
          public Object ask() {
            return Runtime.getRuntime().freeMemory();
          }
        });
    response.getWriter().println(order.value());
  }
}
