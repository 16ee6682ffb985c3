package cases.cache_map.function_with_a_map_of_one_basket;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** What a basket costs; its prices are forgotten with it. */
public class BasketServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Basket basket = new Basket();
    for (String article : request.getParameterValues("article")) {
      basket.add(article);
    }
    response.getWriter().println(basket.cents);
  }

  private static final class Basket {

    private final Function<String, Long> prices = Prices.remember(Basket::ask);
    private long cents;

    void add(String article) {
      cents += prices.apply(article);
    }

    private static long ask(String article) {
      return 100L * article.length();
    }
  }
}
