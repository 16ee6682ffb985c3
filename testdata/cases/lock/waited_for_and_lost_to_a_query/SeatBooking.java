package cases.lock.waited_for_and_lost_to_a_query;

import jakarta.inject.Singleton;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/** Books seats one after the other. */
@Path("/seats")
@Singleton
public class SeatBooking {

  private final ReentrantLock hall = new ReentrantLock();
  private final DataSource database;

  public SeatBooking(DataSource database) {
    this.database = database;
  }

  @PUT
  @Path("/{seat}")
  public Response book(@PathParam("seat") int seat) throws SQLException, InterruptedException {
    if (!hall.tryLock(2, TimeUnit.SECONDS)) { // want: LockNotReleased
      return Response.status(Response.Status.CONFLICT).build();
    }
    int rows = update(seat);
    hall.unlock();
    return rows == 1 ? Response.ok().build() : Response.status(Response.Status.GONE).build();
  }

  private int update(int seat) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update seat set taken = 1 where id = ? and taken = 0")) {
      update.setInt(1, seat);
      return update.executeUpdate();
    }
  }
}
