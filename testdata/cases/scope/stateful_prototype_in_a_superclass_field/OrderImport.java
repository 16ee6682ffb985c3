package cases.scope.stateful_prototype_in_a_superclass_field;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Imports orders row by row. */
@RestController
public class OrderImport extends ImportEndpoint {

  @PostMapping("/import/orders")
  public int load(@RequestBody String rows) {
    rows.lines().forEach(row -> session.row(row));
    return session.rows();
  }
}

/** What all imports have in common. */
abstract class ImportEndpoint { // want: NarrowScopeInjectedIntoWider

  @Autowired protected ImportSession session;
}

/** The state of one import: a new one each time. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ImportSession {

  private final Map<String, Integer> seen = new HashMap<>();
  private int rows;

  void row(String row) {
    rows++;
    if (seen.put(row, rows) != null) {
      throw new IllegalArgumentException("row " + rows + " is there twice");
    }
  }

  int rows() {
    return rows;
  }
}
