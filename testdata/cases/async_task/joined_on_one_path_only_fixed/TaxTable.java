package cases.async_task.joined_on_one_path_only_fixed;

import java.math.BigDecimal;

/** Tax rates. */
interface TaxTable {

  BigDecimal sum(String[] articles, String country);
}
