package cases.pooled.own_pool_without_finally;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Renders pages with a few canvases that are made once. */
public class Renderer {

  /** Something to draw on. */
  static final class Canvas {
    private final byte[] pixels = new byte[1 << 20];

    void draw(String page) {
      pixels[0] = (byte) page.length();
    }

    void writeTo(OutputStream out) throws IOException {
      out.write(pixels);
    }
  }

  /** The canvases. */
  static final class CanvasPool {
    private final BlockingQueue<Canvas> idle = new ArrayBlockingQueue<>(4);

    CanvasPool() {
      for (int i = 0; i < 4; i++) {
        idle.add(new Canvas());
      }
    }

    Canvas acquire() throws InterruptedException {
      return idle.take();
    }

    void release(Canvas canvas) {
      idle.add(canvas);
    }
  }

  private final CanvasPool canvases = new CanvasPool();

  public void render(String page, OutputStream out) throws IOException, InterruptedException {
    Canvas canvas = canvases.acquire(); // want: PooledObjectNotReturned
    canvas.draw(page);
    canvas.writeTo(out);
    canvases.release(canvas);
  }
}
