package cases.async_task.spring_task_executor_record_in_task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.NativeWebRequest;

/** Exports what the user filtered; the file is mailed. */
@Controller
public class ExportController {

  /** What to export and for whom. */
  record Export(NativeWebRequest request, String format) {

    String describe() {
      return format + " of " + request.getParameter("filter") + " for " + request.getRemoteUser();
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);

  private final ThreadPoolTaskExecutor exports;

  public ExportController(ThreadPoolTaskExecutor exports) {
    this.exports = exports;
  }

  @PostMapping("/exports")
  @ResponseBody
  public String export(NativeWebRequest request, @RequestParam String format) {
    Export export = new Export(request, format);
    exports.execute(() -> LOG.info("exporting {}", export.describe())); // want: RequestCapturedByAsyncTask
    return "you will get a mail";
  }
}
