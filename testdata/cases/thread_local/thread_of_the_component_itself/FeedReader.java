package cases.thread_local.thread_of_the_component_itself;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;

/** Reads a feed on a thread of its own, which knows under what name it does. */
@Component
public class FeedReader {
  private static final ThreadLocal<String> FEED = new ThreadLocal<>();

  private final BlockingQueue<String> pages = new LinkedBlockingQueue<>(100);
  private Thread reader;

  @PostConstruct
  void start() {
    reader = new Thread(this::read, "feed-reader");
    reader.start();
  }

  private void read() {
    FEED.set("news");
    try {
      while (!Thread.currentThread().isInterrupted()) {
        System.getLogger(FEED.get()).log(System.Logger.Level.INFO, pages.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void stop() {
    reader.interrupt();
  }
}
