package com.example.webshop.admin;

import com.example.webshop.audit.Trouble;
import com.example.webshop.common.RecentItems;
import com.example.webshop.customers.ClientDetails;
import com.example.webshop.customers.CustomerContext;
import com.example.webshop.orders.CheckoutJournal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators see. */
@RestController
@RequestMapping("/admin")
public class AdminController {

  private final RecentItems<HttpServletRequest> visits = new RecentItems<>(20);
  private final RecentItems<String> addresses = new RecentItems<>(20);
  private final RequestsInFlight inFlight;
  private final HitCounter hits;
  private final ClientDetails client;
  private final CustomerContext customer;

  public AdminController(
      RequestsInFlight inFlight,
      HitCounter hits,
      ClientDetails client,
      CustomerContext customer) {
    this.inFlight = inFlight;
    this.hits = hits;
    this.client = client;
    this.customer = customer;
  }

  @GetMapping("/status")
  public Map<String, Object> status(HttpServletRequest request) {
    visits.add(request); // want: RequestStoredInSharedComponent
    addresses.add(request.getRemoteAddr());
    customer.bind(request);
    return Map.of(
        "inFlight", inFlight.paths(),
        "sessions", ActiveSessions.count(),
        "reads", hits.reads(),
        "visitors", hits.visitorsToday(),
        "own", hits.hits(client.address()),
        "language", customer.locale().getLanguage());
  }

  @GetMapping("/slowest")
  public String slowest() {
    return SlowRequests.describe();
  }

  @GetMapping("/checkout")
  public String checkout() {
    return CheckoutJournal.report();
  }

  /** Who has looked at the status. */
  @GetMapping("/visits")
  public List<String> visits() {
    return visits.all().stream().map(HttpServletRequest::getRequestURI).toList();
  }

  @GetMapping("/addresses")
  public List<String> addresses() {
    return addresses.all();
  }

  @GetMapping("/trouble")
  public String trouble() {
    return Trouble.last(Trouble.Area.PAYMENTS).map(Object::toString).orElse("none");
  }
}
