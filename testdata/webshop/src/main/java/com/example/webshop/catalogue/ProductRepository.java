package com.example.webshop.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Products in the database. The entity manager is the container's proxy. */
@Repository
@Transactional(readOnly = true)
public class ProductRepository {

  @PersistenceContext private EntityManager entities;

  public Optional<Product> find(String sku) {
    return Optional.ofNullable(entities.find(Product.class, sku));
  }

  public List<Product> search(String text) {
    return entities
        .createQuery("select p from Product p where lower(p.name) like :text", Product.class)
        .setParameter("text", "%" + text.toLowerCase(Locale.ROOT) + "%")
        .setMaxResults(100)
        .getResultList();
  }

  public List<Product> inCategory(Category category) {
    return entities
        .createQuery("select p from Product p where p.category = :category", Product.class)
        .setParameter("category", category)
        .getResultList();
  }

  @Transactional
  public void save(Product product) {
    entities.merge(product);
  }
}
