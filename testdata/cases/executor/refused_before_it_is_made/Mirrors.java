package cases.executor.refused_before_it_is_made;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Mirrors {

  static final class Mirror implements AutoCloseable {
    private final ExecutorService copiers;

    Mirror(ExecutorService copiers) {
      this.copiers = copiers;
    }

    void copy(Runnable file) {
      copiers.execute(file);
    }

    @Override
    public void close() {
      copiers.shutdownNow();
    }
  }

  private Mirrors() {}

  static Mirror attach(String host) throws IOException {
    if (!InetAddress.getByName(host).isReachable(500)) {
      throw new IOException(host + " does not answer");
    }
    ExecutorService copiers = Executors.newFixedThreadPool(4);
    copiers.execute(() -> System.out.println("mirroring to " + host));
    return new Mirror(copiers);
  }
}
