package cases.shared_component.annotated_interface_keeps_fixed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes goods back. */
@RestController
public class ReturnsController {

  private final Journal journal;

  public ReturnsController(Journal journal) {
    this.journal = journal;
  }

  @PostMapping("/returns")
  public void takeBack(HttpServletRequest request) {
    journal.append(request.getRemoteUser());
    journal.note(request);
  }
}
