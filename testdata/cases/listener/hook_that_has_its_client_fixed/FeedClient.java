package cases.listener.hook_that_has_its_client_fixed;

import java.lang.ref.WeakReference;

public class FeedClient implements AutoCloseable {

  private final byte[] page = new byte[8192];
  private final Thread hook = new Thread(this::flush);

  public FeedClient() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  public int size() {
    return page.length;
  }

  public void flush() {
    page[0] = 0;
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
  }

  static void flush(WeakReference<FeedClient> client) {
    FeedClient there = client.get();
    if (there != null) {
      there.flush();
    }
  }
}
