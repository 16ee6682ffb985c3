package cases.removal.removed_whatever_becomes_of_it;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Pairs answers with questions; a question is forgotten however it ends. */
public class Calls extends SimpleChannelInboundHandler<String> {

  private final Map<Integer, CompletableFuture<String>> open = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();

  public CompletableFuture<String> ask(Channel channel, String question) {
    int id = ids.incrementAndGet();
    CompletableFuture<String> answer = new CompletableFuture<>();
    open.put(id, answer);
    answer.whenComplete((text, failure) -> open.remove(id));
    channel
        .writeAndFlush(id + " " + question)
        .addListener(
            written -> {
              if (!written.isSuccess()) {
                answer.completeExceptionally(written.cause());
              }
            });
    return answer.orTimeout(5, TimeUnit.SECONDS);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) {
    int space = line.indexOf(' ');
    CompletableFuture<String> answer = open.get(Integer.parseInt(line.substring(0, space)));
    if (answer != null) {
      answer.complete(line.substring(space + 1));
    }
  }
}
