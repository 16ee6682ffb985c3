package cases.lock.room_for_a_copy_lost_when_it_fails;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** Copies pages, no more bytes at a time than there is room for. */
public class Copier extends HttpServlet {

  private final Semaphore room = new Semaphore(1 << 20);

  @Override
  protected void doPut(HttpServletRequest req, HttpServletResponse resp)
      throws IOException, ServletException {
    try {
      copy(req.getInputStream(), Files.createTempFile("page", ".bin"), req.getContentLength());
    } catch (InterruptedException e) {
      throw new ServletException(e);
    }
  }

  private void copy(InputStream in, Path to, int bytes) throws IOException, InterruptedException {
    room.acquire(bytes); // want: LockNotReleased
    Files.copy(in, to);
    room.release(bytes);
  }
}
