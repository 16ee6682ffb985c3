package cases.async_task.callable_submitted_and_forgotten_fixed;

import java.util.concurrent.Callable;
import org.springframework.web.context.request.WebRequest;

/** Asks the rating agency about a customer. */
final class CreditCheck implements Callable<Integer> {

  private final String name;
  private final String birthday;
  private final RatingAgency agency;

  CreditCheck(WebRequest request, RatingAgency agency) {
    this.name = request.getParameter("name");
    this.birthday = request.getParameter("birthday");
    this.agency = agency;
  }

  @Override
  public Integer call() {
    return agency.rate(name, birthday);
  }
}
