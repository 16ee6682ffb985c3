package cases.static_field.lambda_over_request_queued;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the deferred page views when nobody waits. */
@Component
class IdleCatchUp {

  @Scheduled(fixedDelay = 10_000)
  void run() {
    PageViewFilter.catchUp();
  }
}
