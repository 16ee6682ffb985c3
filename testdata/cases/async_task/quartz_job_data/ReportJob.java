package cases.async_task.quartz_job_data;

import jakarta.servlet.http.HttpServletRequest;
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
    HttpServletRequest request = (HttpServletRequest) data.get("request");
    LOG.info("{} for {}", data.getString("report"), request.getRemoteUser());
  }
}
