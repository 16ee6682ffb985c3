package com.example.webshop.orders;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders in the database. */
@Repository
@Transactional
public class OrderRepository {

  private final EntityManager entities;

  public OrderRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void save(PurchaseOrder order) {
    entities.merge(order);
  }

  @Transactional(readOnly = true)
  public Optional<PurchaseOrder> find(String number) {
    return Optional.ofNullable(entities.find(PurchaseOrder.class, number));
  }

  @Transactional(readOnly = true)
  public List<PurchaseOrder> of(String customer) {
    return entities
        .createQuery(
            "select o from PurchaseOrder o where o.customer = :customer", PurchaseOrder.class)
        .setParameter("customer", customer)
        .setMaxResults(500)
        .getResultList();
  }
}
