package cases.shared_state.votes_in_a_plain_map_fixed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts votes for the three candidates. */
@Path("/votes")
@Singleton
public class VoteResource {

  /** Who can be voted for. */
  public enum Candidate {
    ADA,
    GRACE,
    EDSGER
  }

  private final Map<Candidate, Integer> votes = new ConcurrentHashMap<>();

  @POST
  @Path("/{candidate}")
  public int vote(@PathParam("candidate") Candidate candidate) {
    return votes.merge(candidate, 1, Integer::sum);
  }
}
