package cases.listener.hook_of_the_main_class;

public final class Main {
  private final Thread worker = new Thread(this::work);

  public static void main(String[] arguments) {
    Main main = new Main();
    main.start();
  }

  private void start() {
    worker.start();
    Runtime.getRuntime().addShutdownHook(new Thread(worker::interrupt));
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }
}
