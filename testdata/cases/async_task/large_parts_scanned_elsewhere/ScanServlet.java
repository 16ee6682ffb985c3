package cases.async_task.large_parts_scanned_elsewhere;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Small parts are read here and their bytes handed over; large ones are handed over as they are. */
public class ScanServlet extends HttpServlet {

  private static final int SMALL = 64 * 1024;

  private final ExecutorService scanners = Executors.newFixedThreadPool(2);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Part part = request.getPart("file");
    if (part.getSize() > SMALL) {
      scanners.execute(() -> scan(part)); // want: RequestCapturedByAsyncTask
    } else {
      try (InputStream in = part.getInputStream()) {
        byte[] bytes = in.readAllBytes();
        scanners.execute(() -> scan(bytes));
      }
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  private static void scan(Part part) {
    try (InputStream in = part.getInputStream()) {
      scan(in.readAllBytes());
    } catch (IOException e) {
      System.getLogger("scan").log(System.Logger.Level.WARNING, "not scanned", e);
    }
  }

  private static void scan(byte[] bytes) {
    if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("EICAR")) {
      System.getLogger("scan").log(System.Logger.Level.ERROR, "infected");
    }
  }

  @Override
  public void destroy() {
    scanners.shutdownNow();
  }
}
