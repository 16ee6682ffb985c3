package cases.growth.setup_of_a_program_beside_tasks_of_requests;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Finishing extends HttpServlet {

  private final Runnable ending = () -> log("done");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    end(ending);
  }

  static void end(Runnable task) {
    task.run();
  }
}
