package cases.lock.room_taken_by_entries_that_stay;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A spool with room for so many bytes. */
public class Spool extends HttpServlet {

  private final Semaphore room = new Semaphore(1 << 20);
  private final Deque<byte[]> spooled = new ArrayDeque<>();
  private volatile int bytesIn;
  private volatile int bytesOut;

  @Override
  protected void doPut(HttpServletRequest req, HttpServletResponse resp)
      throws IOException, ServletException {
    byte[] page = req.getInputStream().readAllBytes();
    stage(page.length, req.getIntHeader("X-Gone"));
    try {
      commit(List.of(page));
    } catch (InterruptedException e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    byte[] page;
    synchronized (spooled) {
      page = spooled.poll();
    }
    if (page != null) {
      resp.getOutputStream().write(page);
    }
  }

  private synchronized void stage(int in, int out) {
    bytesIn = in;
    bytesOut = out;
  }

  /** Spools what has come, and gives up the room of what has gone. */
  private void commit(List<byte[]> pages) throws InterruptedException {
    if (!room.tryAcquire(bytesIn, 5, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no room for " + bytesIn + " bytes");
    }
    synchronized (spooled) {
      for (byte[] page : pages) {
        if (!spooled.offer(page)) {
          throw new IllegalStateException("cannot be");
        }
      }
    }
    room.release(bytesOut);
  }
}
