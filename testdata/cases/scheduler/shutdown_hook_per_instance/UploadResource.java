package cases.scheduler.shutdown_hook_per_instance;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;

@Path("/uploads")
public class UploadResource {

  @Inject UploadSession.ProgressBar bar;

  @PUT
  public void upload(InputStream body) throws IOException {
    UploadSession session = new UploadSession(bar);
    byte[] chunk = body.readNBytes(8_192);
    while (chunk.length > 0) {
      session.chunk(chunk);
      chunk = body.readNBytes(8_192);
    }
  }
}
