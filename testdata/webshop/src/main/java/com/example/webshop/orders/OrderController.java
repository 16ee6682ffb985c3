package com.example.webshop.orders;

import com.example.webshop.audit.AuditService;
import com.example.webshop.cart.Cart;
import com.example.webshop.cart.CartStore;
import com.example.webshop.notifications.EmailOutbox;
import com.example.webshop.notifications.NotificationService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** Checkout, and what happens to an order afterwards. */
@RestController
@RequestMapping("/orders")
public class OrderController {

  private final OrderService orders;
  private final CartStore carts;
  private final StatusPolling polling;
  private final NotificationService notifications;
  private final EmailOutbox mail;
  private final AuditService audit;
  private final ThreadPoolTaskExecutor workers;
  private final ObjectProvider<ReceiptBuilder> receipts;

  public OrderController(
      OrderService orders,
      CartStore carts,
      StatusPolling polling,
      NotificationService notifications,
      EmailOutbox mail,
      AuditService audit,
      ThreadPoolTaskExecutor workers,
      ObjectProvider<ReceiptBuilder> receipts) {
    this.orders = orders;
    this.carts = carts;
    this.polling = polling;
    this.notifications = notifications;
    this.mail = mail;
    this.audit = audit;
    this.workers = workers;
    this.receipts = receipts;
  }

  @PostMapping
  public PurchaseOrder place(HttpServletRequest request) {
    HttpSession session = request.getSession();
    String id = String.valueOf(session.getAttribute("cart"));
    Cart cart = carts.find(id).orElse(null);
    if (cart == null || cart.items().isEmpty()) {
      CheckoutJournal.failed(id, request);
      throw new ResponseStatusException(HttpStatus.CONFLICT, "the cart is empty");
    }
    PurchaseOrder order = orders.place(cart, customer(request));
    CheckoutJournal.placed(id, request);
    session.removeAttribute("cart");
    audit.record("order " + order.getNumber(), request);
    workers.submit(() -> mail.send(request.getHeader("X-Mail"), "Order " + order.getNumber())); // want: RequestCapturedByAsyncTask
    return order;
  }

  @PostMapping("/{number}/cancel")
  public PurchaseOrder cancel(@PathVariable String number, HttpServletRequest request) {
    PurchaseOrder order = orders.become(number, OrderStatus.CANCELLED);
    String address = request.getHeader("X-Mail");
    workers.submit(() -> mail.send(address, "Order " + number + " is cancelled"));
    return order;
  }

  @PostMapping("/{number}/ship")
  public PurchaseOrder ship(@PathVariable String number, HttpServletRequest request) {
    PurchaseOrder order = orders.become(number, OrderStatus.SHIPPED);
    notifications.shipped(number, request); // want: RequestCapturedByAsyncTask
    return order;
  }

  @PostMapping("/{number}/remind")
  public void remind(@PathVariable String number, HttpServletRequest request) {
    Locale locale = request.getLocale();
    notifications.remind(number, locale);
  }

  @GetMapping("/{number}")
  public PurchaseOrder order(@PathVariable String number) {
    return find(number);
  }

  /** Answers when the order moves. */
  @GetMapping("/{number}/next-status")
  public DeferredResult<OrderStatus> nextStatus(@PathVariable String number) {
    return polling.next(number, find(number).getStatus());
  }

  @GetMapping("/{number}/receipt")
  public String receipt(@PathVariable String number, HttpServletRequest request) {
    return receipts.getObject().answer(request).about(find(number)).text();
  }

  /** Spring runs the callable within the request, which stays open for it. */
  @GetMapping("/mine")
  public Callable<List<PurchaseOrder>> mine(HttpServletRequest request) {
    return () -> orders.of(customer(request));
  }

  private PurchaseOrder find(String number) {
    return orders
        .find(number)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such order"));
  }

  private static String customer(HttpServletRequest request) {
    String customer = request.getHeader("X-Customer");
    return customer == null ? "guest" : customer;
  }
}
