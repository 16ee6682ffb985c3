package cases.growth.setup_that_each_request_makes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Finishing extends HttpServlet {

  private final Runnable ending = () -> log("done");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    end(ending);
    end(new Setup(request.getPathInfo()));
  }

  static void end(Runnable task) {
    task.run();
  }
}
