package cases.growth.empty_list_stands_in_for_none;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** Tells who was told, if somebody wants to know; else a list that nobody touches stands in. */
public class Broadcast extends HttpServlet {
  private static final List<String> NOBODY = new ArrayList<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    boolean tell = request.getParameter("tell") != null;
    List<String> told = tell ? new ArrayList<>() : NOBODY;
    send(request.getParameter("text"), tell, told);
    response.setIntHeader("X-Told", told.size());
  }

  private static void send(String text, boolean tell, List<String> told) {
    for (String name : text.split(",")) {
      if (tell) {
        note(name, told);
      }
    }
  }

  private static void note(String name, List<String> told) {
    told.add(name);
  }
}
