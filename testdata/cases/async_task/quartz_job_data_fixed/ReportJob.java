package cases.async_task.quartz_job_data_fixed;

import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one report. */
public class ReportJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(ReportJob.class);

  @Override
  public void execute(JobExecutionContext execution) {
    JobDataMap data = execution.getMergedJobDataMap();
    LOG.info("{} for {}", data.getString("report"), data.getString("user"));
  }
}
