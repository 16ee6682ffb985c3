package cases.scope.asked_for_when_needed;

import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Lookup;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Three ways to come by a fresh ticket. */
@Service
public abstract class TicketDesk {

  private final Provider<Ticket> tickets;
  private final ApplicationContext context;

  protected TicketDesk(Provider<Ticket> tickets, ApplicationContext context) {
    this.tickets = tickets;
    this.context = context;
  }

  public Ticket sell(String seat) {
    Ticket ticket = tickets.get();
    ticket.add(seat);
    return ticket;
  }

  public Ticket reserve(String seat) {
    Ticket ticket = blank();
    ticket.add(seat);
    return ticket;
  }

  public Ticket gift() {
    return context.getBean(Ticket.class);
  }

  @Lookup
  protected abstract Ticket blank();
}

/** A ticket for some seats. */
@Component
@Scope("prototype")
class Ticket {

  private final List<String> seats = new ArrayList<>();

  void add(String seat) {
    seats.add(seat);
  }
}
