package cases.async_task.argument_of_async_method_fixed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes addresses. */
@RestController
public class AddressController {

  private final AuditService audit;

  public AddressController(AuditService audit) {
    this.audit = audit;
  }

  @PutMapping("/addresses/{id}")
  public ResponseEntity<Void> change(
      @PathVariable long id, @RequestBody String address, HttpServletRequest request) {
    if (address.isBlank()) {
      return ResponseEntity.badRequest().build();
    }
    audit.changed(request.getRemoteUser(), request.getRemoteAddr(), "address " + id);
    return ResponseEntity.noContent().build();
  }
}
