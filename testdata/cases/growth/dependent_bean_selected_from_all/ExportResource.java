package cases.growth.dependent_bean_selected_from_all;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.StringWriter;

/** The lender is one for all beans; what it is asked for says which of them it keeps. */
@Path("/export/{table}")
@ApplicationScoped
public class ExportResource {

  @RequestScoped
  public static class Audit {
    public void note(String table) {
      System.out.println(table);
    }

    @PreDestroy
    void done() {}
  }

  @Dependent
  public static class Sheet {
    private final StringWriter out = new StringWriter();

    public String write(String table) {
      out.append(table).append('\n');
      return out.toString();
    }

    @PreDestroy
    void done() {
      out.getBuffer().setLength(0);
    }
  }

  private final Instance<Object> beans;

  @Inject
  public ExportResource(@Any Instance<Object> beans) {
    this.beans = beans;
  }

  @GET
  public String export(@PathParam("table") String table) {
    beans.select(Audit.class).get().note(table);
    Instance<Sheet> sheets = beans.select(Sheet.class);
    if (sheets.isUnsatisfied()) {
      return "";
    }
    Sheet sheet = sheets.get(); // want: CollectionOnlyGrows
    return sheet.write(table);
  }
}
