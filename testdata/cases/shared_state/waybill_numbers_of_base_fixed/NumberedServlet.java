package cases.shared_state.waybill_numbers_of_base_fixed;

import jakarta.servlet.http.HttpServlet;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** What numbers what it prints. */
public abstract class NumberedServlet extends HttpServlet {

  private final String series;
  private final AtomicLong given = new AtomicLong();

  protected NumberedServlet(String series) {
    this.series = series;
  }

  protected String number() {
    long mine = given.incrementAndGet();
    return series + LocalDate.now().getYear() + '/' + mine;
  }
}
