package cases.pooled.given_back_to_the_pool_that_its_place_has;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.pool2.ObjectPool;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads a feed with a parser of the place where the import runs. */
public class FeedImport extends HttpServlet {

  /** Where an import runs. */
  public abstract static class Place {
    abstract ObjectPool<XMLReader> parsers();
  }

  /** The server. */
  static final class Server extends Place {
    private final ObjectPool<XMLReader> parsers;

    Server(ObjectPool<XMLReader> parsers) {
      this.parsers = parsers;
    }

    @Override
    ObjectPool<XMLReader> parsers() {
      return parsers;
    }
  }

  /** A place that is shut has none. */
  static final class Shut extends Place {
    @Override
    ObjectPool<XMLReader> parsers() {
      throw new IllegalStateException("shut");
    }
  }

  private final Place place;

  public FeedImport(Place place) {
    this.place = place;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    XMLReader parser = null;
    try {
      parser = place.parsers().borrowObject();
      parser.parse(new InputSource(request.getInputStream()));
    } catch (Exception e) {
      log("not read", e);
    } finally {
      if (parser != null) {
        giveBack(parser);
      }
    }
  }

  private void giveBack(XMLReader parser) throws IOException {
    ObjectPool<XMLReader> parsers = place.parsers();
    try {
      parsers.returnObject(parser);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
