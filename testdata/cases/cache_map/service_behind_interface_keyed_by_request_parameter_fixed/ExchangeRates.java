package cases.cache_map.service_behind_interface_keyed_by_request_parameter_fixed;

import java.math.BigDecimal;

public interface ExchangeRates {
  BigDecimal rate(String pair);
}
