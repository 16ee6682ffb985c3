package cases.async_task.bus_delivers_in_place_or_elsewhere;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Whether the request leaves the thread is for those to say who subscribe: a note. */
public class FrontServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Bus.post(new Served(request));
    response.setStatus(204);
  }
}
