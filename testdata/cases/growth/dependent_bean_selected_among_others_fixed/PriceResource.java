package cases.growth.dependent_bean_selected_among_others_fixed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.HashMap;
import java.util.Map;

/** Whichever way of reckoning the customer's country has, it is a dependent bean. */
@Path("/price/{country}/{article}")
@ApplicationScoped
public class PriceResource {

  public interface Calculator {
    long price(String article);
  }

  abstract static class Remembering implements Calculator {
    final Map<String, Long> rates = new HashMap<>();

    @PreDestroy
    void done() {
      rates.clear();
    }
  }

  @Dependent
  @Named("CH")
  public static class Net extends Remembering {
    @Override
    public long price(String article) {
      return rates.computeIfAbsent(article, it -> (long) it.length());
    }
  }

  @Dependent
  @Named("DE")
  public static class Gross extends Remembering {
    @Override
    public long price(String article) {
      return rates.computeIfAbsent(article, it -> it.length() * 119L / 100);
    }
  }

  @Inject @Any Instance<Calculator> calculators;

  @GET
  public String price(
      @PathParam("country") String country, @PathParam("article") String article) {
    Calculator calculator = calculators.select(NamedLiteral.of(country)).get();
    try {
      return article + ": " + calculator.price(article);
    } finally {
      calculators.destroy(calculator);
    }
  }
}
