package cases.blocking.latch_of_callback_awaited_fixed;

import java.util.function.Consumer;

/** Finds reports and calls back. */
public interface Archive {

  /** Calls back once, unless the archive is away. */
  void find(String name, Consumer<String> found);
}
