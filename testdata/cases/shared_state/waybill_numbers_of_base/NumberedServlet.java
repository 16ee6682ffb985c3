package cases.shared_state.waybill_numbers_of_base;

import jakarta.servlet.http.HttpServlet;
import java.time.LocalDate;

/** What numbers what it prints. */
public abstract class NumberedServlet extends HttpServlet {

  private final String series;
  private long given;

  protected NumberedServlet(String series) {
    this.series = series;
  }

  protected String number() {
    long mine = ++given; // want: NonAtomicUpdateOfSharedState
    return series + LocalDate.now().getYear() + '/' + mine;
  }
}
