package cases.removal.windows_left_by_a_sweep_of_streams;

import io.netty.channel.Channel;
import io.netty.channel.ChannelId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public final class StreamTable {

    private static final StreamTable INSTANCE = new StreamTable();

    private static final class State {
        private final ChannelId channel;
        private long lastUsed = System.nanoTime();

        State(ChannelId channel) {
            this.channel = channel;
        }
    }

    private final Map<Long, State> streams = new HashMap<>();
    private final Map<Long, Long> windows = new HashMap<>();

    private StreamTable() {
    }

    public static StreamTable instance() {
        return INSTANCE;
    }

    public synchronized void open(long stream, Channel channel, long window) {
        streams.put(stream, new State(channel.id()));
        windows.put(stream, window); // want: SiblingIndexForgotten
    }

    public synchronized long use(long stream, int bytes) {
        State state = streams.get(stream);
        if (state == null) {
            return 0;
        }
        state.lastUsed = System.nanoTime();
        long left = windows.get(stream) - bytes;
        windows.replace(stream, left);
        return left;
    }

    public synchronized int closeIdle(long seconds) {
        long now = System.nanoTime();
        int closed = 0;
        for (Iterator<State> i = streams.values().iterator(); i.hasNext();) {
            if (now - i.next().lastUsed > TimeUnit.SECONDS.toNanos(seconds)) {
                i.remove();
                closed++;
            }
        }
        return closed;
    }

    public synchronized void closed(Channel channel) {
        streams.values().removeIf(state -> state.channel.equals(channel.id()));
    }
}
