package cases.scope.session_cart_in_a_filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the number of things in the cart into a header. */
@Component
public class CartFilter extends OncePerRequestFilter { // want: NarrowScopeInjectedIntoWider

  @Autowired private Cart cart;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setIntHeader("X-Cart", cart.size());
    chain.doFilter(request, response);
  }
}

/** What a customer is about to buy. */
@Component
@Scope(WebApplicationContext.SCOPE_SESSION)
class Cart {

  private final List<String> articles = new ArrayList<>();

  void add(String article) {
    articles.add(article);
  }

  int size() {
    return articles.size();
  }
}
