package cases.resource.entity_manager_of_the_transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.function.Consumer;

/** Entity managers: that of the transaction, or a new one that ends with the transaction. */
public class EntityManagers {

  private final EntityManagerFactory factory;
  private final Map<Object, Object> resources;
  private final Consumer<Runnable> afterTransaction;

  EntityManagers(
      EntityManagerFactory factory,
      Map<Object, Object> resources,
      Consumer<Runnable> afterTransaction) {
    this.factory = factory;
    this.resources = resources;
    this.afterTransaction = afterTransaction;
  }

  EntityManager current(boolean transaction) {
    if (transaction) {
      EntityManager known = (EntityManager) resources.get(factory);
      if (known != null) {
        return known;
      }
    }
    EntityManager manager = factory.createEntityManager();
    if (transaction) {
      afterTransaction.accept(manager::close);
      resources.put(factory, manager);
    }
    return manager;
  }
}
