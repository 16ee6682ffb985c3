package cases.resource.handed_to_whoever_sends_it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** Three ways to leave the closing to somebody else. */
@Path("/documents")
public class Documents {

  private static final java.nio.file.Path ROOT = java.nio.file.Path.of("/srv/documents");

  @GET
  @Path("/{id}")
  public Response document(@PathParam("id") String id) throws IOException {
    InputStream in = Files.newInputStream(file(id));
    return Response.ok(in).type("application/pdf").build();
  }

  @GET
  @Path("/{id}/text")
  public StreamingOutput text(@PathParam("id") String id) {
    return out -> {
      try (InputStream in = Files.newInputStream(file(id))) {
        in.transferTo(out);
      }
    };
  }

  @GET
  @Path("/{id}/lines")
  public long lines(@PathParam("id") String id) {
    try (Stream<String> lines = open(id)) {
      return lines.count();
    }
  }

  private static Stream<String> open(String id) {
    try {
      return Files.lines(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.nio.file.Path file(String id) {
    return ROOT.resolve(Integer.toHexString(id.hashCode()));
  }
}
