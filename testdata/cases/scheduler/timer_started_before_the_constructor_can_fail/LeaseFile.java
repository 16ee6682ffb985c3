package cases.scheduler.timer_started_before_the_constructor_can_fail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/** A file that says who works on a directory; whoever finds it taken tries again later. */
public final class LeaseFile implements Closeable {

  private final String owner;
  private final Timer renewals;
  private final FileChannel channel;
  private final FileLock lock;
  private volatile Instant renewed = Instant.EPOCH;

  public LeaseFile(Path directory, String owner) throws IOException {
    this.owner = owner;
    this.renewals = new Timer("lease of " + directory, true); // want: SchedulerNeverStopped
    this.renewals.schedule(
        new TimerTask() {
          @Override
          public void run() {
            renew();
          }
        },
        5_000,
        5_000);
    this.channel =
        FileChannel.open(
            directory.resolve(".lease"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    this.lock = channel.tryLock();
    if (lock == null) {
      throw new IOException(directory + " is taken");
    }
  }

  public Instant renewed() {
    return renewed;
  }

  private void renew() {
    FileChannel file = channel;
    if (file == null) {
      return;
    }
    try {
      file.write(ByteBuffer.wrap((owner + " " + Instant.now()).getBytes()), 0);
      renewed = Instant.now();
    } catch (IOException e) {
      System.err.println("lease not renewed: " + e);
    }
  }

  @Override
  public void close() throws IOException {
    renewals.cancel();
    lock.release();
    channel.close();
  }
}
