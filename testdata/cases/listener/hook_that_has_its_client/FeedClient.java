package cases.listener.hook_that_has_its_client;

import java.lang.ref.WeakReference;

public class FeedClient implements AutoCloseable {

  private final byte[] page = new byte[8192];

  public FeedClient() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::flush)); // want: ListenerNeverUnregistered
  }

  public int size() {
    return page.length;
  }

  public void flush() {
    page[0] = 0;
  }

  @Override
  public void close() {
    flush();
  }

  static void flush(WeakReference<FeedClient> client) {
    FeedClient there = client.get();
    if (there != null) {
      there.flush();
    }
  }
}
