package cases.lock.stamp_kept_when_the_limit_is_exceeded;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.inject.Singleton;
import java.util.concurrent.locks.StampedLock;

/** Credit of one house account. */
@Path("/account")
@Singleton
public class Accounts {

  private final StampedLock lock = new StampedLock();
  private long credit;

  @POST
  @Path("/{id}/draw")
  public long draw(@PathParam("id") String id, @QueryParam("amount") long amount) {
    long stamp = lock.writeLock(); // want: LockNotReleased "when the method throws"
    if (credit < amount) {
      throw new WebApplicationException("no credit for " + id, 409);
    }
    credit -= amount;
    lock.unlockWrite(stamp);
    return amount;
  }
}
