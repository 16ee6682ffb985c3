package cases.work_queue.pool_asked_whether_it_is_shut_down;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

@Sharable
public final class CommandHandler extends SimpleChannelInboundHandler<String> {

    private final CommandWorkers workers;
    private final Map<String, UnaryOperator<String>> verbs;

    public CommandHandler(CommandWorkers workers, Map<String, UnaryOperator<String>> verbs) {
        this.workers = workers;
        this.verbs = Map.copyOf(verbs);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, String line) {
        int space = line.indexOf(' ');
        String verb = (space < 0 ? line : line.substring(0, space)).toUpperCase(Locale.ROOT);
        String rest = space < 0 ? "" : line.substring(space + 1);
        if (verb.equals("LAG")) {
            ctx.writeAndFlush("+" + workers.waiting() + "\r\n");
            return;
        }
        UnaryOperator<String> command = verbs.get(verb);
        if (command == null) {
            ctx.writeAndFlush("-ERR unknown verb\r\n");
            return;
        }
        if (!workers.submit(() -> ctx.writeAndFlush(command.apply(rest) + "\r\n"))) {
            ctx.writeAndFlush("-BUSY\r\n");
        }
    }
}
