package cases.executor.thrown_before_anybody_has_it_fixed;

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
    ExecutorService copiers = Executors.newFixedThreadPool(4);
    copiers.execute(() -> System.out.println("mirroring to " + host));
    if (!InetAddress.getByName(host).isReachable(500)) {
      copiers.shutdownNow();
      throw new IOException(host + " does not answer");
    }
    return new Mirror(copiers);
  }
}
