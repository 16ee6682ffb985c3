package cases.scheduler.stopped_through_helper_of_other_class;

import com.google.common.util.concurrent.MoreExecutors;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

@Service
public class CertificateWatcher {

  private final ScheduledExecutorService scans = Executors.newScheduledThreadPool(1);
  private final ScheduledExecutorService alerts = Executors.newSingleThreadScheduledExecutor();

  public CertificateWatcher(Keystore keystore) {
    scans.scheduleAtFixedRate(keystore::reloadIfChanged, 1, 1, TimeUnit.MINUTES);
    alerts.scheduleAtFixedRate(keystore::warnOfExpiry, 0, 12, TimeUnit.HOURS);
  }

  @PreDestroy
  public void shutdown() {
    Shutdowns.gracefully(scans);
    stopAlerts();
  }

  private void stopAlerts() {
    MoreExecutors.shutdownAndAwaitTermination(alerts, Duration.ofSeconds(5));
  }

  public interface Keystore {
    void reloadIfChanged();

    void warnOfExpiry();
  }
}
