package cases.removal.reply_entered_by_a_helper_named_open_fixed;

import java.io.Closeable;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** One multiplexed link: requests and replies are matched by their frame id. */
public final class WireClient extends ChannelInboundHandlerAdapter implements Closeable {

    private static final long REPLY_MILLIS = 3_000;

    private final ConcurrentMap<Integer, CompletableFuture<Frame>> outstanding = new ConcurrentHashMap<>();
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile Channel link;

    public CompletableFuture<byte[]> call(byte opcode, byte[] body) {
        Channel current = link;
        if (current == null) {
            return CompletableFuture.failedFuture(new ClosedChannelException());
        }
        int id = sequence.incrementAndGet();
        CompletableFuture<Frame> reply = open(id);
        current.writeAndFlush(new Frame(id, opcode, body)).addListener(written -> {
            if (!written.isSuccess()) {
                reply.completeExceptionally(written.cause());
            }
        });
        return reply.thenApply(Frame::body);
    }

    private CompletableFuture<Frame> open(int id) {
        CompletableFuture<Frame> reply = new CompletableFuture<>();
        outstanding.put(id, reply);
        reply.whenComplete((frame, failure) -> outstanding.remove(id, reply));
        return reply.orTimeout(REPLY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void settle(Frame frame) {
        CompletableFuture<Frame> reply = outstanding.get(frame.id());
        if (reply != null) {
            reply.complete(frame);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
        link = ctx.channel();
        super.channelActive(ctx);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        if (msg instanceof Frame) {
            settle((Frame) msg);
        } else {
            ctx.fireChannelRead(msg);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        link = null;
        ClosedChannelException closed = new ClosedChannelException();
        outstanding.values().forEach(reply -> reply.completeExceptionally(closed));
        super.channelInactive(ctx);
    }

    @Override
    public void close() {
        Channel current = link;
        if (current != null) {
            current.close();
        }
    }
}
