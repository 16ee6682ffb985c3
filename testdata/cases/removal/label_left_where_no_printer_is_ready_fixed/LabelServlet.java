package cases.removal.label_left_where_no_printer_is_ready_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Has parcels labelled, one after the other. */
public class LabelServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ExecutorService printers;

  /** Made with who prints. */
  public LabelServlet(ExecutorService printers) {
    this.printers = printers;
  }

  /** Prints a label. */
  public interface Printer {
    boolean isReady();

    void print(byte[] label) throws IOException;
  }

  /** A label on its way. */
  static final class Label implements Runnable {
    private static final Map<UUID, Label> WAITING = new ConcurrentHashMap<>();

    private final UUID id = UUID.randomUUID();
    private final byte[] content;
    private final Printer printer;

    Label(byte[] content, Printer printer) {
      this.content = content;
      this.printer = printer;
      WAITING.put(id, this);
    }

    static int waiting() {
      return WAITING.size();
    }

    @Override
    public void run() {
      try {
        if (printer.isReady()) {
          printer.print(content);
        }
      } catch (IOException e) {
        System.getLogger("labels").log(System.Logger.Level.WARNING, "not printed", e);
      } finally {
        WAITING.remove(id);
      }
    }
  }

  private transient Printer printer;

  void use(Printer other) {
    printer = other;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    printers.execute(new Label(request.getInputStream().readAllBytes(), printer));
    response.getWriter().println(Label.waiting());
  }
}
