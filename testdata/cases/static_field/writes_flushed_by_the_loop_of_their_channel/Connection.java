package cases.static_field.writes_flushed_by_the_loop_of_their_channel;

import com.google.common.collect.MapMaker;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A connection; the loop of its channel flushes what has come together on all of its channels. */
final class Connection {

  private static final ConcurrentMap<EventLoop, Flusher> flushers =
      new MapMaker().weakKeys().makeMap();

  private final Channel channel;

  Connection(Channel channel) {
    this.channel = channel;
  }

  /** Writes to the other end, now or in a moment. */
  void write(Object message) {
    flush(new Item(channel, message));
  }

  private void flush(Item item) {
    EventLoop loop = item.channel.eventLoop();
    Flusher flusher = flushers.get(loop);
    if (flusher == null) {
      Flusher other = flushers.putIfAbsent(loop, flusher = new Flusher(loop));
      if (other != null) {
        flusher = other;
      }
    }
    flusher.queued.add(item);
    flusher.start();
  }

  private static final class Item {

    final Channel channel;
    final Object message;

    Item(Channel channel, Object message) {
      this.channel = channel;
      this.message = message;
    }
  }

  private static final class Flusher implements Runnable {

    final WeakReference<EventLoop> loop;
    final Queue<Item> queued = new ConcurrentLinkedQueue<>();
    final Set<Channel> written = new HashSet<>();
    final AtomicBoolean running = new AtomicBoolean();

    Flusher(EventLoop loop) {
      this.loop = new WeakReference<>(loop);
    }

    void start() {
      EventLoop at = loop.get();
      if (at != null && running.compareAndSet(false, true)) {
        at.execute(this);
      }
    }

    @Override
    public void run() {
      Item item;
      while ((item = queued.poll()) != null) {
        item.channel.write(item.message);
        written.add(item.channel);
      }
      written.forEach(Channel::flush);
      written.clear();
      running.set(false);
    }
  }
}
