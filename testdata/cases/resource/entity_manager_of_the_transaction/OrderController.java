package cases.resource.entity_manager_of_the_transaction;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xml.sax.SAXException;

/** Orders, kept with the entity manager that the transaction has. */
@RestController
public class OrderController {

  private final EntityManagers managers;

  public OrderController(EntityManagers managers) {
    this.managers = managers;
  }

  @PostMapping("/order")
  public void order(Object order) {
    current().persist(order);
  }

  private EntityManager current() {
    return managers.current(true);
  }

  /** The parser closes what it has read. */
  @GetMapping("/schema")
  public String schema(String name)
      throws IOException, ParserConfigurationException, SAXException {
    InputStream in = Files.newInputStream(Path.of("/srv/schemas", name));
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentURI();
  }
}
