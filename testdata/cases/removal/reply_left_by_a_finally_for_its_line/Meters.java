package cases.removal.reply_left_by_a_finally_for_its_line;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

@Component
public class Meters {

  interface Line {
    String number() throws IOException;

    void write(byte[] question) throws IOException;

    void close();
  }

  interface Lines {
    Line open() throws IOException;
  }

  private final Map<String, CompletableFuture<byte[]>> readings = new ConcurrentHashMap<>();
  private final Lines lines;

  public Meters(Lines lines) {
    this.lines = lines;
  }

  public byte[] read(byte[] question) throws InterruptedException {
    Line line = null;
    try {
      line = lines.open();
      String number = line.number();
      CompletableFuture<byte[]> reading = new CompletableFuture<>();
      readings.put(number, reading); // want: RemovalOnlyOnSuccess
      line.write(question);
      byte[] answer = reading.get(5, TimeUnit.SECONDS);
      readings.remove(number);
      return answer;
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } finally {
      if (line != null) {
        line.close();
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
