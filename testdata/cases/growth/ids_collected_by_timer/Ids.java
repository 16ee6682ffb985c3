package cases.growth.ids_collected_by_timer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class Ids {

  private final List<UUID> all = new ArrayList<>();

  @Scheduled(fixedDelay = 100)
  public void next() {
    remember(UUID.randomUUID());
  }

  private synchronized void remember(UUID id) {
    all.add(id); // want: CollectionOnlyGrows
  }

  public synchronized boolean isKnown(UUID id) {
    return all.contains(id);
  }
}
