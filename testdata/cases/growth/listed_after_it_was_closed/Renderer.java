package cases.growth.listed_after_it_was_closed;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Renderer {

  static final class Canvas implements Closeable {
    private int[] pixels = new int[1024 * 1024];

    int draw(List<String> shapes) {
      return shapes.size() + pixels.length;
    }

    @Override
    public void close() {
      pixels = new int[0];
    }
  }

  private final List<Canvas> canvases = new ArrayList<>();

  public int render(List<String> shapes) {
    Canvas canvas = new Canvas();
    synchronized (canvases) {
      canvases.add(canvas); // want: CollectionOnlyGrows
    }
    try {
      return canvas.draw(shapes);
    } finally {
      canvas.close();
    }
  }
}
