package cases.scheduler.jetty_component_stops_it_in_do_stop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

public final class AccessLogRotation extends AbstractLifeCycle {

  private final Path log;
  private ScheduledExecutorService scheduler;

  public AccessLogRotation(Path log) {
    this.log = log;
  }

  @Override
  protected void doStart() throws Exception {
    scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(this::rotate, 1, 1, TimeUnit.DAYS);
    super.doStart();
  }

  private void rotate() {
    try {
      Files.move(log, log.resolveSibling(log.getFileName() + "." + LocalDate.now()));
    } catch (IOException e) {
      scheduler.schedule(this::rotate, 1, TimeUnit.MINUTES);
    }
  }

  @Override
  protected void doStop() throws Exception {
    scheduler.shutdownNow();
    scheduler = null;
    super.doStop();
  }
}
