/*
 * finding: SchedulerNeverStopped a131669a1d3008b3
 *
 * An application polls for the end of a job and gets its answer, again and again, with a poller that
 * nobody gave a scheduler: the one that each poll makes for itself stays with its thread.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import org.springframework.batch.poller.scheduling.TaskSchedulerPoller;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

final class PollsDone {

  public static void main(String[] arguments) throws Exception {
    TaskSchedulerPoller<String> poller = poller();
    TaskSchedulerPoller<String> given = poller();
    given.setTaskScheduler(new ConcurrentTaskScheduler());
    Uses.of("polls, all answered")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .control("a scheduler given to the poller", number -> given.poll(() -> "done").get())
        .after(2, 20)
        .play(number -> poller.poll(() -> "done").get());
  }

  private static TaskSchedulerPoller<String> poller() throws Exception {
    TaskSchedulerPoller<String> poller = new TaskSchedulerPoller<>();
    poller.afterPropertiesSet();
    return poller;
  }
}
