package cases.resource.wrapped_in_one_branch_of_several;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stores what is sent, wherever it comes from. */
@RestController
public class Upload {

  private static final Logger LOG = Logger.getLogger(Upload.class.getName());

  private final Store store;

  public Upload(Store store) {
    this.store = store;
  }

  @PostMapping("/upload")
  public void upload(Resource resource) throws StoreException {
    InputStream in = null;
    String name = "<unknown>";
    try {
      if (resource instanceof Binary) {
        in = ((Binary) resource).stream();
        name = ((Binary) resource).path();
      } else {
        Object content = resource.content();
        if (content instanceof File) {
          File file = (File) content;
          try {
            in = new BufferedInputStream(new FileInputStream(file));
          } catch (FileNotFoundException e) {
            throw new StoreException("could not read " + file.getAbsolutePath(), e);
          }
        } else if (content instanceof String) {
          in = new ByteArrayInputStream(((String) content).getBytes(StandardCharsets.UTF_8));
        } else {
          LOG.log(Level.WARNING, "no content in {0}", content);
        }
      }
      byte[] chunk = new byte[(int) Math.min(resource.length(), 4096)];
      try {
        int length;
        while ((length = in.read(chunk)) > -1) {
          store.append(name, chunk, length);
        }
        try {
          store.finish(name);
        } catch (StoreException e) {
          if (e.getCause() instanceof IOException) {
            store.finish(resource.id());
          } else {
            throw e;
          }
        }
      } catch (IOException e) {
        throw new StoreException("could not read " + name, e);
      }
    } finally {
      if (in != null) {
        try {
          in.close();
        } catch (IOException e) {
          LOG.log(Level.WARNING, e.getMessage(), e);
        }
      }
    }
  }

  /** Where it goes. */
  public interface Store {
    void append(String name, byte[] chunk, int length) throws StoreException;

    void finish(String name) throws StoreException;
  }

  /** What is sent. */
  public interface Resource {
    String id() throws StoreException;

    Object content() throws StoreException;

    long length() throws StoreException;
  }

  /** What is sent as it is. */
  public interface Binary extends Resource {
    InputStream stream() throws StoreException;

    String path();
  }

  /** Could not be stored. */
  public static final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    StoreException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
