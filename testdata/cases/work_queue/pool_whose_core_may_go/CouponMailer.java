package cases.work_queue.pool_whose_core_may_go;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Mails coupons on up to eight threads, or so it was meant. */
@Component
public class CouponMailer {

  /** Takes a mail and delivers it. */
  public interface Post {
    void deliver(String to, String coupon);
  }

  private final ThreadPoolExecutor mailers;
  private final Post post;

  public CouponMailer(Post post) {
    this.post = post;
    mailers = new ThreadPoolExecutor(1, 8, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); // want: UnboundedWorkQueue
    mailers.allowCoreThreadTimeOut(true);
  }

  public void mail(String to, String coupon) {
    mailers.execute(() -> post.deliver(to, coupon));
  }

  @PreDestroy
  void end() {
    mailers.shutdown();
  }
}
