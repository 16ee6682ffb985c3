package cases.shared_component.setter_of_plain_field;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Nobody fills the field but the export itself, with the unit of work that it has just opened. */
@Repository
public class InvoiceExport {

  private final EntityManagerFactory factory;
  private EntityManager entities;

  public InvoiceExport(EntityManagerFactory factory) {
    this.factory = factory;
  }

  private void use(EntityManager entities) {
    this.entities = entities; // want: RequestStoredInSharedComponent
  }

  public List<?> open() {
    use(factory.createEntityManager());
    return entities.createQuery("from Invoice where paid = false").getResultList();
  }
}
