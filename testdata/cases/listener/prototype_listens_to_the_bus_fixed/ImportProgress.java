package cases.listener.prototype_listens_to_the_bus_fixed;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Counts the rows of one import; a new one for each. */
@Component
@Scope("prototype")
public class ImportProgress {

  /** A row was read. */
  public record RowRead(String importId) {}

  private final EventBus events;
  private volatile int rows;

  public ImportProgress(EventBus events) {
    this.events = events;
  }

  @PostConstruct
  void listen() {
    events.register(this);
  }

  public void close() {
    events.unregister(this);
  }

  @Subscribe
  public void on(RowRead row) {
    rows = rows + row.importId().length();
  }

  public int rows() {
    return rows;
  }
}
