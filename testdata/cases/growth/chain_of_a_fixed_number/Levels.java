package cases.growth.chain_of_a_fixed_number;

import dev.overstay.annotations.Bounded;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A chain that its owner says the end of, and one that is made when the servlet starts. */
public class Levels extends HttpServlet {

  private static final class Level {
    private final String name;
    private final Level outer;

    Level(String name, Level outer) {
      this.name = name;
      this.outer = outer;
    }
  }

  @Bounded(reason = "there are seven")
  private transient Level told;

  private transient Level configured;

  @Override
  public void init() {
    for (String name : getInitParameter("levels").split(",")) {
      configured = new Level(name, configured);
    }
  }

  @Override
  protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response) {
    told = new Level(request.getParameter("level"), told);
  }

  @Override
  public String toString() {
    return told.name + configured.name + told.outer;
  }
}
