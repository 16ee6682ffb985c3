package cases.scope.stateless_collaborators_of_all_kinds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.annotation.RequestScope;

/** Gets singletons, proxies and lists of both. */
@Service
public class Checkout {

  private final List<Check> checks;
  private final Map<String, Check> byName;
  private final Optional<Basket> basket;

  public Checkout(List<Check> checks, Map<String, Check> byName, Optional<Basket> basket) {
    this.checks = checks;
    this.byName = byName;
    this.basket = basket;
  }

  public boolean ok(String order) {
    return checks.stream().allMatch(check -> check.ok(order))
        && byName.size() == checks.size()
        && basket.isPresent();
  }
}

/** Checks orders. */
interface Check {
  boolean ok(String order);
}

/** One of all. */
@Component
class NotBlank implements Check {
  @Override
  public boolean ok(String order) {
    return !order.isBlank();
  }
}

/** One of a request, through a proxy. */
@Component
@RequestScope
class OnlyOnce implements Check {
  private String seen = "";

  @Override
  public boolean ok(String order) {
    boolean first = !seen.equals(order);
    seen = order;
    return first;
  }
}

/** Wires a basket that is found anew each time. */
@Configuration
class BasketConfiguration {

  @Bean
  @Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
  Basket basket() {
    return new Basket();
  }

  @Bean
  Receipt receipt(Basket basket) {
    return new Receipt(basket);
  }

  @Bean
  @Scope("prototype")
  Summary summary(Receipt receipt) {
    return new Summary(receipt);
  }
}

/** A basket. */
class Basket {
  private int articles;

  void add() {
    articles++;
  }

  int articles() {
    return articles;
  }
}

/** A receipt. */
class Receipt {
  private final Basket basket;

  Receipt(Basket basket) {
    this.basket = basket;
  }

  int articles() {
    return basket.articles();
  }
}

/** A summary. */
class Summary {
  private final Receipt receipt;

  Summary(Receipt receipt) {
    this.receipt = receipt;
  }

  int articles() {
    return receipt.articles();
  }
}
