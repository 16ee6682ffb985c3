package cases.scheduler.quartz_scheduler_of_factory_started;

import jakarta.annotation.PostConstruct;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class DunningService {

  private static final Logger LOG = LoggerFactory.getLogger(DunningService.class);

  private Scheduler scheduler;

  @PostConstruct
  void start() throws SchedulerException {
    scheduler = new StdSchedulerFactory().getScheduler(); // want: SchedulerNeverStopped
    scheduler.scheduleJob(
        JobBuilder.newJob(Reminders.class).withIdentity("reminders").build(),
        TriggerBuilder.newTrigger()
            .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(6, 30))
            .build());
    scheduler.start();
  }

  public void pause() throws SchedulerException {
    scheduler.pauseAll();
  }

  public static final class Reminders implements Job {
    @Override
    public void execute(JobExecutionContext context) {
      LOG.info("Reminders of {}", context.getScheduledFireTime());
    }
  }
}
