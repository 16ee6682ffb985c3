package cases.static_field.entity_manager_opened_once;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;

/** Finds customers by their number. */
public final class CustomerLookup {

  private static EntityManager entityManager;

  private final EntityManagerFactory factory;

  public CustomerLookup(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** The name on file, if there is such a customer. */
  public Optional<String> nameOf(long number) {
    List<String> names =
        open(factory)
            .createQuery("select c.name from Customer c where c.number = :n", String.class)
            .setParameter("n", number)
            .setMaxResults(1)
            .getResultList();
    return names.stream().findFirst();
  }

  private static synchronized EntityManager open(EntityManagerFactory factory) {
    if (entityManager == null) {
      entityManager = factory.createEntityManager(); // want: RequestStoredInStaticField
    }
    return entityManager;
  }
}
