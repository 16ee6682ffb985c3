package cases.scheduler.plain_task_keeps_the_scheduler_going;

import java.io.IOException;

public final class Receivers {

  public PushReceiver open(String topic) throws IOException {
    return new PushReceiver(data -> System.out.println(topic + data.length));
  }
}
