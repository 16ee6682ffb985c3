package cases.shared_state.line_numbers_of_printout;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Prints. */
@RestController
public class PrintController {

  private final ObjectProvider<Printout> printouts;

  public PrintController(ObjectProvider<Printout> printouts) {
    this.printouts = printouts;
  }

  @PostMapping("/print")
  public String print(@RequestParam("from") String from, @RequestParam("to") String to) {
    return printouts.getObject().line(from).line(to).text();
  }
}
