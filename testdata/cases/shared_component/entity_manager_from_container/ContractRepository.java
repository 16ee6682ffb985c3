package cases.shared_component.entity_manager_from_container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Contracts; here the container hands the entity manager to an initializer. */
@ApplicationScoped
public class ContractRepository {

  private EntityManager entityManager;

  @Inject
  void useEntityManager(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public long count() {
    return entityManager
        .createQuery("select count(c) from Contract c", Long.class)
        .getSingleResult();
  }
}
