package cases.growth.list_of_request_object;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.RequestScope;

@Component
@RequestScope
public class Basket {

  private final List<String> articles = new ArrayList<>();

  public void put(String article) {
    articles.add(article);
  }

  @RestController
  static class Shop {
    private final Basket basket;

    Shop(Basket basket) {
      this.basket = basket;
    }

    @PostMapping("/basket")
    String add(String article) {
      basket.put(article);
      return "ok";
    }
  }
}
