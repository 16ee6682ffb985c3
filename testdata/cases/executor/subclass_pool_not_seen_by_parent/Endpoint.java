package cases.executor.subclass_pool_not_seen_by_parent;

abstract class Endpoint implements AutoCloseable {

  private volatile boolean open = true;

  final void receive(byte[] body) {
    if (open) {
      handle(body);
    }
  }

  abstract void handle(byte[] body);

  @Override
  public void close() {
    open = false;
  }
}
