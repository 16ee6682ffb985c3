package cases.shared_component.setter_beside_injected_field;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The container fills the field with its shared proxy; tests put their own into the same place. */
@Repository
public class InvoiceSearch {

  @PersistenceContext private EntityManager entities;

  void setEntityManagerForTests(EntityManager entities) {
    this.entities = entities;
  }

  public List<?> open() {
    return entities.createQuery("from Invoice where paid = false").getResultList();
  }
}
