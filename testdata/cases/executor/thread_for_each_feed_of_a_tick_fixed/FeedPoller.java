package cases.executor.thread_for_each_feed_of_a_tick_fixed;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class FeedPoller {

  public record Feed(String url, int priority) {
  }

  private final ThreadPoolExecutor fetches =
      new ThreadPoolExecutor(
          4,
          4,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(100),
          new ThreadPoolExecutor.DiscardPolicy());
  private final List<Feed> feeds;
  private final Consumer<Feed> fetcher;

  public FeedPoller(List<Feed> feeds, Consumer<Feed> fetcher) {
    this.feeds = List.copyOf(feeds);
    this.fetcher = fetcher;
  }

  @Scheduled(fixedRate = 15_000)
  public void poll() {
    for (Feed feed : feeds) {
      switch (feed.priority()) {
        case 0 -> fetcher.accept(feed);
        default -> new Fetch(feed).begin();
      }
    }
  }

  @PreDestroy
  void stop() {
    fetches.shutdownNow();
  }

  private final class Fetch implements Runnable {
    private final Feed feed;

    Fetch(Feed feed) {
      this.feed = feed;
    }

    void begin() {
      fetches.execute(this);
    }

    @Override
    public void run() {
      fetcher.accept(feed);
    }
  }
}
