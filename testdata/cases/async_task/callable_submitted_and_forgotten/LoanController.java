package cases.async_task.callable_submitted_and_forgotten;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Takes applications for loans; the rating is ready when the clerk opens the file. */
@RestController
public class LoanController {

  private final ExecutorService ratings;
  private final RatingAgency agency;

  public LoanController(ExecutorService ratings, RatingAgency agency) {
    this.ratings = ratings;
    this.agency = agency;
  }

  @PostMapping("/loans")
  public String apply(WebRequest request) {
    Callable<Integer> check = new CreditCheck(request, agency);
    Future<Integer> rating = ratings.submit(check); // want: RequestCapturedByAsyncTask
    return rating.isDone() ? "rated" : "rating under way";
  }
}
