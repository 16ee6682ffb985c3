package cases.shared_component.base_controller_field_in_subclass;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Corrects stock levels. */
@RestController
@RequestMapping("/stock")
public class StockController extends BaseController {

  private static final Logger LOG = LoggerFactory.getLogger(StockController.class);

  @PutMapping("/{article}")
  public ResponseEntity<Void> correct(@PathVariable String article, @RequestParam int level) {
    if (level < 0) {
      return ResponseEntity.badRequest().build();
    }
    LOG.info("{} set {} to {}", operator(), article, level);
    return ResponseEntity.noContent().build();
  }
}
