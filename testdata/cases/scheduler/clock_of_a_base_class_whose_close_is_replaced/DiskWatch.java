package cases.scheduler.clock_of_a_base_class_whose_close_is_replaced;

import java.util.concurrent.ConcurrentLinkedQueue;

final class DiskWatch extends Watch {

  private final ConcurrentLinkedQueue<String> warnings = new ConcurrentLinkedQueue<>();

  @Override
  void look() {
    long free = new java.io.File("/").getFreeSpace();
    if (free < 1_000_000 && warnings.size() < 50) {
      warnings.add("only " + free);
    }
  }

  @Override
  public void close() {
    warnings.clear();
  }
}
