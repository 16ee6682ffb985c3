/*
 * finding: CacheWithoutEviction 766bd91ec6c3c135
 *
 * With batches of answers switched on, clients send several requests at once, get their answers, and
 * close; the basket for the answers stays, with the closed channel.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.seata.core.protocol.AbstractMessage;
import io.seata.core.protocol.MergedWarpMessage;
import io.seata.core.protocol.RegisterTMRequest;
import io.seata.core.protocol.RpcMessage;
import io.seata.core.protocol.transaction.GlobalBeginRequest;
import io.seata.core.protocol.transaction.GlobalBeginResponse;
import io.seata.core.rpc.RemotingServer;
import io.seata.core.rpc.TransactionMessageHandler;
import io.seata.core.rpc.netty.ChannelManager;
import io.seata.core.rpc.processor.server.ServerOnRequestProcessor;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.Semaphore;

final class BasketsOfClients {

  private static final Semaphore ANSWERED = new Semaphore(0);

  /** A connection from a client's port. */
  private static final class Connection extends EmbeddedChannel {

    private final int number;

    Connection(int number) {
      super(new ChannelInboundHandlerAdapter());
      this.number = number;
    }

    @Override
    protected SocketAddress remoteAddress0() {
      return new InetSocketAddress("10.0.0.1", 40000 + number);
    }
  }

  public static void main(String[] arguments) {
    System.setProperty("config.type", "file");
    System.setProperty("config.file.name", "none");
    System.setProperty("transport.enableTcServerBatchSendResponse", "true");
    ServerOnRequestProcessor processor =
        new ServerOnRequestProcessor(
            answering(RemotingServer.class), answering(TransactionMessageHandler.class));
    Uses.of("clients, all answered and closed")
        .keeps("baskets", Fields.size(processor, "basketMap"))
        .control("requests one by one", number -> use(processor, number, false))
        .play(number -> use(processor, number, true));
  }

  private static void use(ServerOnRequestProcessor processor, int number, boolean merged)
      throws Exception {
    Connection channel = new Connection(number);
    ChannelManager.registerTMChannel(new RegisterTMRequest("shop", "group"), channel);
    AbstractMessage begin = new GlobalBeginRequest();
    RpcMessage message = new RpcMessage();
    message.setBody(begin);
    if (merged) {
      MergedWarpMessage several = new MergedWarpMessage();
      several.msgs = List.of(begin);
      several.msgIds = List.of(1);
      message.setBody(several);
    }
    processor.process(channel.pipeline().firstContext(), message);
    ANSWERED.acquire();
    channel.close();
    ChannelManager.releaseRpcContext(channel);
  }

  private static <T> T answering(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            BasketsOfClients.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> {
              if (method.getName().equals("sendAsyncResponse")) {
                ANSWERED.release();
              }
              return method.getName().equals("onRequest") ? new GlobalBeginResponse() : null;
            }));
  }
}
