package cases.async_task.rxjava_subscription_left_alone;

import io.reactivex.rxjava3.core.Observable;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Orders what is in the basket. */
public class BasketServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Suppliers suppliers;

  public BasketServlet(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    suppliers
        .answers(request.getParameter("basket"))
        .filter(answer -> !answer.isEmpty())
        // want: RequestCapturedByAsyncTask "HttpServletRequest"
        .subscribe(answer -> suppliers.note(request.getRemoteUser(), answer));
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  /** Who delivers. */
  public interface Suppliers {
    Observable<String> answers(String basket);

    void note(String caller, String answer);
  }
}
