package cases.scope.prototype_with_state_in_controller;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class ReportController {
  private final Report report;

  public ReportController(Report report) { // want: NarrowScopeInjectedIntoWider
    this.report = report;
  }

  @GetMapping("/report")
  public String show(@RequestParam String title) {
    report.begin(title);
    return report.line("first");
  }
}
