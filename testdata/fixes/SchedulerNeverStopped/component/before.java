import jakarta.enterprise.context.ApplicationScoped;
import java.util.Timer;
import java.util.TimerTask;

@ApplicationScoped
class A {
  private final Timer timer = new Timer();

  void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println("tick");
          }
        },
        1,
        1);
  }
}
