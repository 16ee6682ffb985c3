package cases.shared_component.object_made_by_bean_method_fixed;

import java.math.BigDecimal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the pricing module. */
@Configuration
public class PricingConfiguration {

  @Bean
  PricingEngine pricingEngine() {
    return new PricingEngine(new BigDecimal("0.19"));
  }
}
