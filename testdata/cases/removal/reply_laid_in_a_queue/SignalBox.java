package cases.removal.reply_laid_in_a_queue;

import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Asks the signals along a line for what they show, and waits for what comes back. */
public class SignalBox implements MessageHandler.Whole<String> {

  private static final Map<Long, BlockingDeque<String>> ASKED = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBERS = new AtomicLong();

  private final Session line;

  public SignalBox(Session line) {
    this.line = line;
  }

  public String aspect(String signal) throws IOException, InterruptedException {
    long number = NUMBERS.incrementAndGet();
    BlockingDeque<String> shown = new LinkedBlockingDeque<>(1);
    ASKED.put(number, shown); // want: RemovalOnlyOnSuccess
    line.getBasicRemote().sendText(number + ":" + signal);
    String aspect = shown.pollFirst(2, TimeUnit.SECONDS);
    return aspect == null ? "dark" : aspect;
  }

  @Override
  public void onMessage(String message) {
    int colon = message.indexOf(':');
    BlockingDeque<String> shown = ASKED.remove(Long.valueOf(message.substring(0, colon)));
    if (shown != null) {
      shown.offer(message.substring(colon + 1));
    }
  }
}
