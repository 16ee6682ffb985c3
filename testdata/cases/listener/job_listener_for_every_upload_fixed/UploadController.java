package cases.listener.job_listener_for_every_upload_fixed;

import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class UploadController {
  private final Scheduler scheduler;
  private final Progress progress = new Progress();

  public UploadController(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @PostMapping("/uploads")
  public String upload(@RequestParam String name) throws SchedulerException {
    scheduler.getListenerManager().addJobListener(new Done(name, progress));
    scheduler.triggerJob(JobKey.jobKey("convert"));
    return "started";
  }

  static final class Progress {
    private volatile String last = "";

    void done(String name) {
      last = name;
    }

    String last() {
      return last;
    }
  }

  private static final class Done extends JobListenerSupport {
    private final String name;
    private final Progress progress;

    Done(String name, Progress progress) {
      this.name = name;
      this.progress = progress;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void jobWasExecuted(JobExecutionContext context, JobExecutionException failure) {
      progress.done(name);
      try {
        context.getScheduler().getListenerManager().removeJobListener(name);
      } catch (SchedulerException e) {
        getLog().warn("{} stays registered", name, e);
      }
    }
  }
}
