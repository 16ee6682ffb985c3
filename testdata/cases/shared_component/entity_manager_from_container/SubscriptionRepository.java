package cases.shared_component.entity_manager_from_container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Subscriptions; the entity manager follows the transaction. */
@ApplicationScoped
public class SubscriptionRepository {

  @PersistenceContext private EntityManager entityManager;

  public List<Long> expiringBefore(LocalDate date) {
    return entityManager
        .createQuery("select s.id from Subscription s where s.ends < :date", Long.class)
        .setParameter("date", date)
        .getResultList();
  }
}
