package cases.work_queue.pool_whose_core_may_go_fixed;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends a coupon to whoever asks. */
@RestController
public class CouponController {

  private final CouponMailer mailer;

  public CouponController(CouponMailer mailer) {
    this.mailer = mailer;
  }

  @PostMapping("/coupons")
  public void order(@RequestParam String mail) {
    mailer.mail(mail, "SPRING-10");
  }
}
