package cases.listener.watcher_per_tenant_on_registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class Registry {
  interface Watcher {
    void changed(String name);
  }

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  void addWatcher(Watcher watcher) {
    watchers.add(watcher);
  }

  void removeWatcher(Watcher watcher) {
    watchers.remove(watcher);
  }

  void fire(String name) {
    for (Watcher watcher : watchers) {
      watcher.changed(name);
    }
  }
}
