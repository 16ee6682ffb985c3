package cases.lock.around_whatever_is_given;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lock and unlock are in one place. */
@Path("/document")
@Singleton
public class Guarded {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Semaphore readers = new Semaphore(20, true);
  private String text = "";

  @GET
  public String read() {
    return limited(() -> locked(lock.readLock(), () -> text));
  }

  @POST
  public String append(String more) {
    return locked(
        lock.writeLock(),
        () -> {
          if (text.length() + more.length() > 1_000_000) {
            throw new WebApplicationException(413);
          }
          text = text + more;
          return text;
        });
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private <T> T limited(Callable<T> work) {
    boolean entered = false;
    try {
      entered = readers.tryAcquire(1, TimeUnit.SECONDS);
      if (!entered) {
        throw new WebApplicationException(503);
      }
      return work.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebApplicationException(503);
    } catch (WebApplicationException e) {
      throw e;
    } catch (Exception e) {
      throw new WebApplicationException(e);
    } finally {
      if (entered) {
        readers.release();
      }
    }
  }
}
