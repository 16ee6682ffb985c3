package com.example.webshop.cart;

import com.example.webshop.catalogue.CatalogueService;
import com.example.webshop.catalogue.Product;
import com.example.webshop.customers.CurrentCustomer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.math.BigDecimal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The cart of the session. */
@RestController
@RequestMapping("/cart")
public class CartController {

  private static final Logger LOG = LoggerFactory.getLogger(CartController.class);

  private final CartStore carts;
  private final CatalogueService catalogue;
  private final VoucherService vouchers;
  private final CurrentCustomer customer;

  public CartController(
      CartStore carts,
      CatalogueService catalogue,
      VoucherService vouchers,
      CurrentCustomer customer) {
    this.carts = carts;
    this.catalogue = catalogue;
    this.vouchers = vouchers;
    this.customer = customer;
  }

  @GetMapping
  public List<CartItem> items(HttpServletRequest request) {
    return cart(request).items();
  }

  @PostMapping("/items")
  public List<CartItem> add(
      @RequestParam String sku,
      @RequestParam(defaultValue = "1") int quantity,
      HttpServletRequest request) {
    customer.enter(request);
    Product product =
        catalogue
            .product(sku)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such product"));
    Cart cart = cart(request);
    if (!cart.add(new CartItem(sku, quantity, product.getPrice()))) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "the cart is full");
    }
    LOG.info("{} took {} of {}", customer.id(), quantity, sku);
    return cart.items();
  }

  @DeleteMapping("/items/{sku}")
  public List<CartItem> remove(@PathVariable String sku, HttpServletRequest request) {
    Cart cart = cart(request);
    cart.remove(sku);
    return cart.items();
  }

  @GetMapping("/total")
  public BigDecimal total(
      @RequestParam(defaultValue = "") String voucher, HttpServletRequest request) {
    return cart(request).total().subtract(vouchers.discount(voucher)).max(BigDecimal.ZERO);
  }

  private Cart cart(HttpServletRequest request) {
    HttpSession session = request.getSession();
    String id = (String) session.getAttribute("cart");
    return carts.find(id == null ? "" : id).orElseGet(() -> open(session));
  }

  private Cart open(HttpSession session) {
    Cart cart = carts.open();
    session.setAttribute("cart", cart.id());
    return cart;
  }
}
