package cases.async_task.callable_submitted_and_forgotten;

import java.util.concurrent.Callable;
import org.springframework.web.context.request.WebRequest;

/** Asks the rating agency about a customer. */
final class CreditCheck implements Callable<Integer> {

  private final WebRequest request;
  private final RatingAgency agency;

  CreditCheck(WebRequest request, RatingAgency agency) {
    this.request = request;
    this.agency = agency;
  }

  @Override
  public Integer call() {
    return agency.rate(request.getParameter("name"), request.getParameter("birthday"));
  }
}
