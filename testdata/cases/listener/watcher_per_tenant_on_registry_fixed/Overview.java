package cases.listener.watcher_per_tenant_on_registry_fixed;

final class Overview implements Registry.Watcher, AutoCloseable {
  private final String tenant;
  private final Registry registry;
  private int changes;

  Overview(String tenant, Registry registry) {
    this.tenant = tenant;
    this.registry = registry;
    registry.addWatcher(this);
  }

  @Override
  public void changed(String name) {
    if (name.equals(tenant)) {
      changes++;
    }
  }

  @Override
  public void close() {
    registry.removeWatcher(this);
  }

  String text() {
    return tenant + ": " + changes;
  }
}
