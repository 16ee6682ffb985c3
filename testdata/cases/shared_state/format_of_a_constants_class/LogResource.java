package cases.shared_state.format_of_a_constants_class;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.text.SimpleDateFormat;
import java.util.Date;

/** Answers with a line for the log book. */
@Path("/log")
public class LogResource {

  @GET
  @Produces("text/plain")
  public String line(@QueryParam("text") String text) {
    return Stamps.stamp(new Date()) + " " + text;
  }
}

/** How points in time look here. */
final class Stamps {

  private static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss");

  private Stamps() {}

  static String stamp(Date date) {
    return FORMAT.format(date); // want: NonAtomicUpdateOfSharedState
  }
}
