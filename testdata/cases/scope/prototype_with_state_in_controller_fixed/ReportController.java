package cases.scope.prototype_with_state_in_controller_fixed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class ReportController {
  private final ObjectProvider<Report> reports;

  public ReportController(ObjectProvider<Report> reports) {
    this.reports = reports;
  }

  @GetMapping("/report")
  public String show(@RequestParam String title) {
    Report report = reports.getObject();
    report.begin(title);
    return report.line("first");
  }
}
