package cases.pooled.pages_of_an_own_pool;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Copies what it gets into pages of memory that are used again and again. */
public class PageServlet extends HttpServlet {

  /** Sixteen pages. */
  static final class Pages {
    private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(16);

    Pages() {
      for (int i = 0; i < 16; i++) {
        free.add(ByteBuffer.allocateDirect(65_536));
      }
    }

    ByteBuffer acquire() {
      try {
        ByteBuffer page = free.poll(2, TimeUnit.SECONDS);
        if (page == null) {
          throw new IllegalStateException("no page is free");
        }
        return page;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for a page", e);
      }
    }

    void release(ByteBuffer page) {
      page.clear();
      free.add(page);
    }
  }

  private final transient Pages pages = new Pages();

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteBuffer page = pages.acquire(); // want: PooledObjectNotReturned
    byte[] body = request.getInputStream().readAllBytes();
    if (body.length > page.remaining()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    page.put(body);
    response.setIntHeader("X-Left", page.remaining());
    pages.release(page);
  }
}
