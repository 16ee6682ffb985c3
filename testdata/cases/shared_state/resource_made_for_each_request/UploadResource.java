package cases.shared_state.resource_made_for_each_request;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** JAX-RS makes one for each request, so its fields are that request's. */
@Path("/uploads")
public class UploadResource {

  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyyMMdd"));

  private final List<String> lines = new ArrayList<>();
  private final SimpleDateFormat format = new SimpleDateFormat("HHmmss");
  private int bytes;

  @POST
  public String upload(byte[] content) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(content);
    bytes += content.length;
    lines.add(FORMAT.get().format(new Date()) + format.format(new Date()));
    lines.add(bytes + " " + digest.digest().length);
    return String.join("\n", lines);
  }
}
