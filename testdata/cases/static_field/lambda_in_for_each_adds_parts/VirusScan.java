package cases.static_field.lambda_in_for_each_adds_parts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at what was uploaded, once a minute. */
@Component
class VirusScan {

  private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

  @Scheduled(fixedRate = 60_000)
  void run() {
    LOG.info("scanned {}", AttachmentServlet.scanAll(found -> LOG.debug("scanning {}", found)));
  }
}
