package cases.removal.record_of_bytes_as_key;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import jakarta.enterprise.context.ApplicationScoped;

/** Watches chunked uploads; a chunk is known by the digest the client announces. */
@ApplicationScoped
public class UploadTracker {

  record ChunkKey(String upload, byte[] digest) {}

  static final class Progress {
    final long expected;
    final LongAdder received = new LongAdder();

    Progress(long expected) {
      this.expected = expected;
    }

    boolean complete() {
      return received.sum() >= expected;
    }
  }

  private final Map<ChunkKey, Progress> chunks = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> totals = new ConcurrentHashMap<>();

  public void begin(String upload) {
    totals.put(upload, new LongAdder());
  }

  public Progress announce(String upload, byte[] digest, long length) {
    Progress p = new Progress(length);
    chunks.put(new ChunkKey(upload, digest), p);
    return p;
  }

  public void received(String upload, Progress p, long bytes) {
    p.received.add(bytes);
    LongAdder total = totals.get(upload);
    if (total != null) {
      total.add(bytes);
    }
  }

  public boolean finishChunk(String upload, byte[] digest) {
    Progress p = chunks.remove(new ChunkKey(upload, digest)); // want: RemovalNeverMatches
    return p != null && p.complete();
  }

  public void abort(String upload) {
    totals.remove(upload);
  }

  public long finish(String upload) {
    LongAdder total = totals.remove(upload);
    return total == null ? 0 : total.sum();
  }
}
