package cases.shared_component.repository_keeps_hibernate_session_fixed;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

/** Bookings of the general ledger. */
@Repository
public class LedgerRepository {

  private final SessionFactory sessions;

  public LedgerRepository(SessionFactory sessions) {
    this.sessions = sessions;
  }

  public List<String> bookingsOf(String account) {
    try (Session session = sessions.openSession()) {
      return session
          .createQuery("select b.text from Booking b where b.account = :account", String.class)
          .setParameter("account", account)
          .getResultList();
    }
  }
}
