package cases.cache_map.filled_by_constructor_and_static_initialiser;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
public class TariffService {

  private static final Map<String, Integer> DAYS_BY_UNIT = new HashMap<>();

  static {
    DAYS_BY_UNIT.put("day", 1);
    DAYS_BY_UNIT.put("week", 7);
    DAYS_BY_UNIT.put("month", 30);
  }

  private final Map<String, BigDecimal> pricePerDay = new HashMap<>();

  public TariffService(JdbcTemplate jdbc) {
    List<String> codes = jdbc.queryForList("select code from tariff", String.class);
    for (String code : codes) {
      pricePerDay.put(code, priceOf(jdbc, code));
    }
  }

  public BigDecimal price(String code, int amount, String unit) {
    BigDecimal perDay = pricePerDay.get(code);
    if (perDay == null) {
      throw new IllegalArgumentException("There is no tariff " + code);
    }
    int days = amount * DAYS_BY_UNIT.getOrDefault(unit, 1);
    return perDay.multiply(BigDecimal.valueOf(days));
  }

  private static BigDecimal priceOf(JdbcTemplate jdbc, String code) {
    return jdbc.queryForObject("select price from tariff where code = ?", BigDecimal.class, code);
  }
}
