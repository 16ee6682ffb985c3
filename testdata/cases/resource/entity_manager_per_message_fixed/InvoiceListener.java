package cases.resource.entity_manager_per_message_fixed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks invoices as paid. */
@Component
public class InvoiceListener {

  /** Says that an invoice was paid. */
  public record Paid(long invoice) {}

  private final EntityManagerFactory factory;

  public InvoiceListener(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @EventListener
  public void paid(Paid event) {
    EntityManager manager = factory.createEntityManager();
    try {
      Object invoice = manager.find(Object.class, event.invoice());
      if (invoice == null) {
        throw new IllegalStateException("no invoice " + event.invoice());
      }
      manager.remove(invoice);
    } finally {
      manager.close();
    }
  }
}
