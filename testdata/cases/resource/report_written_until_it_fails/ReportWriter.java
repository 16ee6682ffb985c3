package cases.resource.report_written_until_it_fails;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes reports to disk. */
@Path("/reports")
@Singleton
public class ReportWriter {

  @POST
  @Path("/{name}")
  public void write(@PathParam("name") String name, List<String> rows) throws IOException {
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream("/var/reports/" + Integer.toHexString(name.hashCode())), // want: ResourceNotClosed
                StandardCharsets.UTF_8));
    for (String row : rows) {
      out.write(row);
      out.newLine();
    }
    out.close();
  }
}
