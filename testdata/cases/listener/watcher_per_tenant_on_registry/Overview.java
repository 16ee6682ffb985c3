package cases.listener.watcher_per_tenant_on_registry;

final class Overview implements Registry.Watcher {
  private final String tenant;
  private int changes;

  Overview(String tenant, Registry registry) {
    this.tenant = tenant;
    registry.addWatcher(this); // want: ListenerNeverUnregistered
  }

  @Override
  public void changed(String name) {
    if (name.equals(tenant)) {
      changes++;
    }
  }

  String text() {
    return tenant + ": " + changes;
  }
}
