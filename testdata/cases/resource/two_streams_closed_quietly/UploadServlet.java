package cases.resource.two_streams_closed_quietly;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Moves uploads, by hand where the file system cannot. */
public class UploadServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(new File("upload.tmp"), new File("upload.bin"));
  }

  private static void write(File source, File file) throws IOException {
    if (!source.renameTo(file)) {
      BufferedInputStream in = null;
      BufferedOutputStream out = null;
      try {
        in = new BufferedInputStream(new FileInputStream(source));
        out = new BufferedOutputStream(new FileOutputStream(file));
        copy(in, out);
        out.close();
      } finally {
        closeQuietly(in);
        closeQuietly(out);
      }
    }
  }

  private static long copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[8192];
    long count = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
      count += n;
    }
    return count;
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      if (closeable != null) {
        closeable.close();
      }
    } catch (IOException e) {
      // Nothing can be done about it.
    }
  }
}
