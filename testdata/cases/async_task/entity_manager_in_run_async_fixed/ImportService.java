package cases.async_task.entity_manager_in_run_async_fixed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Books imported lines; totals are computed on the side. */
public final class ImportService {

  private final EntityManagerFactory factory;
  private final Executor side;

  public ImportService(EntityManagerFactory factory, Executor side) {
    this.factory = factory;
    this.side = side;
  }

  public void book(List<String> lines) {
    EntityManager entityManager = factory.createEntityManager();
    try {
      entityManager.getTransaction().begin();
      for (String line : lines) {
        entityManager.createNativeQuery(line).executeUpdate();
      }
      entityManager.getTransaction().commit();
    } finally {
      entityManager.close();
    }
    CompletableFuture.runAsync(this::refreshTotals, side);
  }

  private void refreshTotals() {
    EntityManager entityManager = factory.createEntityManager();
    try {
      entityManager.getTransaction().begin();
      entityManager.createNativeQuery("call refresh_totals()").executeUpdate();
      entityManager.getTransaction().commit();
    } finally {
      entityManager.close();
    }
  }
}
