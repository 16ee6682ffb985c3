package cases.growth.each_upload_deleted_on_exit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Spools the body to disk before it is handed to the converter. */
public class SpoolServlet extends HttpServlet {

  public interface Converter {
    void convert(File in, OutputStream out) throws IOException;
  }

  private final Converter converter;
  private File spoolDirectory;

  public SpoolServlet(Converter converter) {
    this.converter = converter;
  }

  @Override
  public void init() {
    try {
      spoolDirectory = Files.createTempDirectory("spool").toFile();
      spoolDirectory.deleteOnExit();
    } catch (IOException e) {
      throw new IllegalStateException("no spool directory", e);
    }
  }

  @Override
  protected void doPut(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    File spooled = File.createTempFile("body", ".bin", spoolDirectory);
    spooled.deleteOnExit(); // want: CollectionOnlyGrows
    try (InputStream in = req.getInputStream()) {
      Files.copy(in, spooled.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      resp.setContentType("application/pdf");
      converter.convert(spooled, resp.getOutputStream());
    } finally {
      Files.deleteIfExists(spooled.toPath());
    }
  }
}
