package cases.scheduled_task.grace_period_on_a_wheel_is_left_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Closes connections on which nobody has logged in within the grace period. */
public class LoginHandler extends ChannelInboundHandlerAdapter {

  public interface Realm {
    boolean login(String name, String password);
  }

  public record Login(String name, String password) {}

  private final Timer wheel;
  private final Realm realm;
  private final long graceMinutes;
  private volatile String user;
  private Timeout idle;
  private Timeout grace;

  public LoginHandler(Timer wheel, Realm realm, long graceMinutes) {
    this.wheel = Objects.requireNonNull(wheel);
    this.realm = Objects.requireNonNull(realm);
    this.graceMinutes = graceMinutes;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    grace = wheel.newTimeout(t -> closeIfAnonymous(ctx), graceMinutes, TimeUnit.MINUTES);
    super.channelActive(ctx);
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
    if (msg instanceof Login) {
      Login login = (Login) msg;
      if (realm.login(login.name(), login.password())) {
        user = login.name();
        if (idle != null) {
          idle.cancel();
        }
        idle = wheel.newTimeout(t -> ctx.close(), 8, TimeUnit.HOURS);
      } else {
        ctx.close();
      }
      return;
    }
    if (user == null) {
      ctx.close();
      return;
    }
    super.channelRead(ctx, msg);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    grace.cancel();
    if (idle != null) {
      idle.cancel();
    }
    super.channelInactive(ctx);
  }

  private void closeIfAnonymous(ChannelHandlerContext ctx) {
    if (user == null) {
      ctx.close();
    }
  }
}
