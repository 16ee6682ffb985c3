package cases.cache_map.maps_of_request_scoped_beans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

@RequestScoped
public class RequestEntityCache {

  @PersistenceContext EntityManager entities;

  private final Map<Long, String> names = new HashMap<>();

  public String nameOf(long customer) {
    return names.computeIfAbsent(customer, this::load);
  }

  private String load(long customer) {
    return entities
        .createQuery("select c.name from Customer c where c.id = :id", String.class)
        .setParameter("id", customer)
        .getSingleResult();
  }
}
