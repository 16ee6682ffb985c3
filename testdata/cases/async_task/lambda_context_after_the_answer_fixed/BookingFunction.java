package cases.async_task.lambda_context_after_the_answer_fixed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Books a seat; what was booked is written down for the accountants. */
public class BookingFunction implements RequestHandler<String, String> {

  private final ExecutorService audit;
  private final Ledger ledger;

  public BookingFunction(ExecutorService audit, Ledger ledger) {
    this.audit = audit;
    this.ledger = ledger;
  }

  @Override
  public String handleRequest(String seat, Context context) {
    Future<?> written =
        audit.submit(() -> ledger.write(context.getAwsRequestId(), seat));
    String answer = "booked " + seat;
    try {
      written.get(); // want: BlockingCallWithoutTimeout
    } catch (Exception e) {
      throw new IllegalStateException(answer, e);
    }
    return answer;
  }

  /** Where bookings are written down. */
  public interface Ledger {
    void write(String invocation, String seat);
  }
}
