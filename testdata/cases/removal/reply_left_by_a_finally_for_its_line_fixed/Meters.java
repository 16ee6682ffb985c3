package cases.removal.reply_left_by_a_finally_for_its_line_fixed;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

@Component
public class Meters {

  interface Line {
    String number() throws IOException;

    void write(byte[] question) throws IOException;
  }

  interface Lines {
    Line open() throws IOException;
  }

  private final Map<String, CompletableFuture<byte[]>> readings = new ConcurrentHashMap<>();
  private final Semaphore free = new Semaphore(8);
  private final Lines lines;

  public Meters(Lines lines) {
    this.lines = lines;
  }

  public byte[] read(byte[] question) throws InterruptedException {
    boolean taken = false;
    String number = null;
    try {
      taken = free.tryAcquire(1, TimeUnit.SECONDS);
      Line line = lines.open();
      CompletableFuture<byte[]> reading = new CompletableFuture<>();
      number = line.number();
      readings.put(number, reading);
      line.write(question);
      return reading.get(5, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      if (number != null) {
        readings.remove(number);
      }
      if (taken) {
        free.release();
      }
    }
  }

  public byte[] readOf(byte[] question) throws InterruptedException {
    Line line = null;
    try {
      line = lines.open();
      CompletableFuture<byte[]> reading = new CompletableFuture<>();
      readings.put(line.toString(), reading);
      line.write(question);
      return reading.get(5, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      if (line != null) {
        readings.remove(line.toString());
      }
    }
  }

  public void answered(String number, byte[] reading) {
    CompletableFuture<byte[]> waiting = readings.get(number);
    if (waiting != null) {
      waiting.complete(reading);
    }
  }
}
