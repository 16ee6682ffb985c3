package cases.cache_map.topics_of_deleted_connectors;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class ConnectorServlet extends HttpServlet {

  private final LocalHerder herder = new LocalHerder();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    herder.used(request.getParameter("connector"), request.getParameter("topic"));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    herder.reset(request.getParameter("connector"), request.getParameter("topic"));
  }
}
