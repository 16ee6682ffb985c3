package cases.listener.view_of_a_subject_fixed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/fares")
public class FareDesk {
  @Inject Fares fares;

  @GET
  public String now() {
    try (FareView view = new FareView(fares)) {
      fares.change("asked");
      return view.shown();
    }
  }
}
