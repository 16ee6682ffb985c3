package cases.growth.dependent_bean_got_by_its_handle;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

@Path("/render")
@ApplicationScoped
public class RenderResource {

  @Dependent
  public static class Renderer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    public byte[] render(String text) {
      out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      return out.toByteArray();
    }

    @PreDestroy
    void done() {
      out.reset();
    }
  }

  private final Instance<Renderer> renderers;

  @Inject
  public RenderResource(Instance<Renderer> renderers) {
    this.renderers = renderers;
  }

  @POST
  @Consumes("text/plain")
  public byte[] render(String text) {
    Instance.Handle<Renderer> handle = renderers.getHandle();
    return handle.get().render(text); // want: CollectionOnlyGrows
  }
}
