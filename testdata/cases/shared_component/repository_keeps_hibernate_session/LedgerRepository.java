package cases.shared_component.repository_keeps_hibernate_session;

import jakarta.annotation.PreDestroy;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

/** Bookings of the general ledger. */
@Repository
public class LedgerRepository {

  private final SessionFactory sessions;

  private Session session;

  public LedgerRepository(SessionFactory sessions) {
    this.sessions = sessions;
  }

  public List<String> bookingsOf(String account) {
    return session()
        .createQuery("select b.text from Booking b where b.account = :account", String.class)
        .setParameter("account", account)
        .getResultList();
  }

  private synchronized Session session() {
    if (session == null || !session.isOpen()) {
      session = sessions.openSession(); // want: RequestStoredInSharedComponent "session"
    }
    return session;
  }

  @PreDestroy
  synchronized void close() {
    if (session != null) {
      session.close();
    }
  }
}
