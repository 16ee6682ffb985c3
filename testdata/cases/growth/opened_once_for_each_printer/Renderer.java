package cases.growth.opened_once_for_each_printer;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Renderer {

  static final class Printer implements Closeable {
    private final String name;

    Printer(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      System.out.println("let go of " + name);
    }
  }

  private final List<Printer> printers = new ArrayList<>();

  public synchronized void attach(String name) {
    printers.add(new Printer(name));
  }

  public synchronized void stop() {
    for (Printer printer : printers) {
      printer.close();
    }
  }
}
