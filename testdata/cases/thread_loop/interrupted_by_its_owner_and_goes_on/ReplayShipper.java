package cases.thread_loop.interrupted_by_its_owner_and_goes_on;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ships records of one shard to its replica. Shards are assigned and taken away at run time. */
public class ReplayShipper {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayShipper.class);

  public interface Replica {
    void apply(byte[] record) throws Exception;
  }

  private final BlockingQueue<byte[]> records = new ArrayBlockingQueue<>(10_000);
  private final Replica replica;
  private final int shard;
  private Thread shipper;
  private Thread monitor;
  private volatile boolean assigned;

  public ReplayShipper(int shard, Replica replica) {
    this.shard = shard;
    this.replica = replica;
  }

  public synchronized void assign() {
    assigned = true;
    shipper = new Thread(this::ship, "ship-" + shard);
    monitor = new Thread(this::watch, "watch-" + shard);
    shipper.start();
    monitor.start();
  }

  public boolean offer(byte[] record) {
    return records.offer(record);
  }

  private void ship() {
    while (true) {
      try {
        replica.apply(records.take()); // want: BackgroundLoopWithoutExit
      } catch (InterruptedException e) {
        LOG.debug("shipper of shard {} was interrupted", shard);
      } catch (Exception e) {
        LOG.warn("replica of shard {} refused a record", shard, e);
      }
    }
  }

  private void watch() {
    while (assigned) {
      try {
        TimeUnit.SECONDS.sleep(30);
      } catch (InterruptedException e) {
        return;
      }
      LOG.info("shard {} has {} records to ship", shard, records.size());
    }
  }

  public synchronized void unassign() {
    assigned = false;
    shipper.interrupt();
    monitor.interrupt();
  }
}
