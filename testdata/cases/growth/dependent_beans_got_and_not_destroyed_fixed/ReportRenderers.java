package cases.growth.dependent_beans_got_and_not_destroyed_fixed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.StringWriter;
import java.util.Map;

@Path("/report")
@ApplicationScoped
public class ReportRenderers {

  @Dependent
  public static class Renderer {
    private final StringWriter out = new StringWriter();

    public String render(Map<String, String> values) {
      values.forEach((k, v) -> out.append(k).append(": ").append(v).append('\n'));
      return out.toString();
    }

    @PreDestroy
    void done() {
      out.getBuffer().setLength(0);
    }
  }

  @Dependent
  public static class Checker {
    public void check(Map<String, String> values) {
      if (values.size() > 100) {
        throw new IllegalArgumentException("too many values");
      }
    }

    @PreDestroy
    void done() {}
  }

  private final Instance<Renderer> renderers;
  private final Instance<Checker> checkers;

  @Inject
  public ReportRenderers(Instance<Renderer> renderers, Instance<Checker> checkers) {
    this.renderers = renderers;
    this.checkers = checkers;
  }

  @POST
  @Consumes("application/json")
  public String report(Map<String, String> values) {
    Checker checker = checkers.get();
    try {
      checker.check(values);
    } finally {
      checkers.destroy(checker);
    }
    Renderer renderer = renderers.get();
    try {
      return renderer.render(values);
    } finally {
      renderers.destroy(renderer);
    }
  }
}
