package cases.cache_builder.concurrent_map_cache_manager_bean_fixed;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
public class OrderService {

  private final JdbcTemplate jdbc;

  public OrderService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Cacheable("orders")
  public String statusOf(long orderId) {
    return jdbc.queryForObject("select status from orders where id = ?", String.class, orderId);
  }

  @Cacheable("invoices")
  public String invoiceNumberOf(long orderId) {
    return jdbc.queryForObject(
        "select number from invoice where order_id = ?", String.class, orderId);
  }
}
