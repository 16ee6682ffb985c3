package cases.async_task.function_with_the_request_run_later;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class OrderServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Answer( // want: RequestCapturedByAsyncTask
        new Question() {
          @Override
          public Object ask() {
            return request.getParameter("order");
          }
        });
    response.getWriter().println("asked");
  }
}
