package cases.scheduler.timer_whose_task_tries_again_after_a_failure;

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Sends one invitation, and again after a while as long as it does not get through: there is an end
 * of that, and the timer's thread ends when nobody has the invitation any more.
 */
public final class Invitation {

  /** Takes letters to people. */
  public interface Post {
    void send(String to, String text) throws IOException;
  }

  private final Post post;
  private final String guest;
  private final Timer timer = new Timer(true);

  public Invitation(Post post, String guest) {
    this.post = post;
    this.guest = guest;
  }

  public void send() {
    timer.schedule(new Attempt(), 0);
  }

  private void attempt() {
    try {
      post.send(guest, "You are invited.");
    } catch (IOException e) {
      timer.schedule(new Attempt(), 30_000);
    }
  }

  private final class Attempt extends TimerTask {
    @Override
    public void run() {
      attempt();
    }
  }
}
