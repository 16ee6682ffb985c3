package cases.scheduler.vertx_periodic_kept_but_not_cancelled_fixed;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.io.Closeable;

/** Sends the prices of one symbol to one subscriber. */
public final class TickerFeed implements Closeable {

  private final PriceBoard board;
  private final String symbol;
  private Vertx vertx;
  private long timer;
  private String last = "";

  private TickerFeed(PriceBoard board, String symbol) {
    this.board = board;
    this.symbol = symbol;
  }

  public static void attach(Vertx vertx, PriceBoard board, ServerWebSocket socket) {
    TickerFeed feed = new TickerFeed(board, socket.path().substring(1));
    feed.start(vertx);
    socket.closeHandler(closed -> feed.close());
  }

  private void start(Vertx vertx) {
    this.vertx = vertx;
    timer = vertx.setPeriodic(1_000, id -> publish());
  }

  private void publish() {
    String price = board.price(symbol);
    if (!price.equals(last)) {
      last = price;
      board.publish(symbol, price);
    }
  }

  @Override
  public void close() {
    vertx.cancelTimer(timer);
    board.unsubscribed(symbol);
  }

  public interface PriceBoard {
    String price(String symbol);

    void publish(String symbol, String price);

    void unsubscribed(String symbol);
  }
}
