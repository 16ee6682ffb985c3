package cases.pooled.held_until_the_stream_is_closed;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.pool2.ObjectPool;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A download keeps its connection until whoever reads it closes the stream. */
@RestController
public class PooledStreams {

  /** A connection to the archive. */
  public interface Archive {
    int read(String file, int at) throws IOException;
  }

  private static final class ArchiveStream extends InputStream {
    private final ObjectPool<Archive> pool;
    private final Archive archive;
    private final String file;
    private int at;

    ArchiveStream(ObjectPool<Archive> pool, Archive archive, String file) {
      this.pool = pool;
      this.archive = archive;
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      return archive.read(file, at++);
    }

    @Override
    public void close() throws IOException {
      try {
        pool.returnObject(archive);
      } catch (Exception e) {
        throw new IOException("cannot return the connection", e);
      }
    }
  }

  private final ObjectPool<Archive> pool;

  public PooledStreams(ObjectPool<Archive> pool) {
    this.pool = pool;
  }

  @GetMapping("/archive/{file}")
  public Resource download(@PathVariable String file) throws Exception {
    return new InputStreamResource(new ArchiveStream(pool, pool.borrowObject(), file));
  }
}
