package cases.thread_local.thread_that_ends_with_its_work;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Worker extends HttpServlet {
  private static final ThreadLocal<String> NAME = new ThreadLocal<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    Thread thread = new Thread(() -> work(name)); // want: ThreadsCreatedPerRequest
    thread.start();
    response.setStatus(202);
  }

  private void work(String name) {
    NAME.set(name);
    log(NAME.get());
  }
}
