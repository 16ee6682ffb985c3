package cases.async_task.quartz_job_data;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** Orders a report that is made at night. */
public class ReportOrderServlet extends HttpServlet {

  @Inject private transient Scheduler scheduler;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JobDataMap data = new JobDataMap();
    data.put("report", request.getParameter("report"));
    data.put("request", request);
    JobDetail job = JobBuilder.newJob(ReportJob.class).usingJobData(data).build();
    Trigger trigger = TriggerBuilder.newTrigger().startAt(tonight()).build();
    try {
      scheduler.scheduleJob(job, trigger); // want: RequestCapturedByAsyncTask
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } catch (SchedulerException e) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
    }
  }

  private static Date tonight() {
    return Date.from(
        LocalDate.now().plusDays(1).atTime(2, 0).atZone(ZoneId.systemDefault()).toInstant());
  }
}
