package cases.lost_context.fresh_root_in_a_request;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Exports a customer's data. */
@Path("/exports")
@Singleton
public class ExportResource {

  private static final ContextKey<String> CUSTOMER = ContextKey.named("customer");

  /** Writes an export. */
  public interface Exporter {
    String export(String customer);
  }

  private final Exporter exporter;

  public ExportResource(Exporter exporter) {
    this.exporter = exporter;
  }

  @GET
  @Path("/{customer}")
  public String export(@PathParam("customer") String customer) {
    Context context = Context.root().with(CUSTOMER, customer); // want: ContextLostAcrossThreads
    try (Scope scope = context.makeCurrent()) {
      return exporter.export(customer);
    }
  }
}
