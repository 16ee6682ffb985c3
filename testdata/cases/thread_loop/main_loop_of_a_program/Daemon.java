package cases.thread_loop.main_loop_of_a_program;

public final class Daemon {

  private Daemon() {}

  public static void main(String[] arguments) {
    new Thread(Daemon::loop).start();
  }

  private static void loop() {
    while (true) {
      try {
        Thread.sleep(1000);
        System.out.println("alive");
      } catch (InterruptedException e) {
        System.err.println("still alive");
      }
    }
  }
}
