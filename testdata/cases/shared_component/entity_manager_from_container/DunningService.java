package cases.shared_component.entity_manager_from_container;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of unpaid invoices; Spring shares its entity manager through a proxy. */
@Service
@Transactional
public class DunningService {

  private EntityManager entityManager;

  @PersistenceContext
  public void setEntityManager(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public int remind(LocalDate dueBefore) {
    return entityManager
        .createQuery("update Invoice i set i.reminders = i.reminders + 1 where i.due < :date")
        .setParameter("date", dueBefore)
        .executeUpdate();
  }
}
