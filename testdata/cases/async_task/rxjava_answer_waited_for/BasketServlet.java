package cases.async_task.rxjava_answer_waited_for;

import io.reactivex.rxjava3.core.Single;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

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
    String number =
        suppliers
            .answers(request.getParameter("basket"))
            .map(answer -> request.getRemoteUser() + answer)
            .doOnSuccess(answer -> suppliers.note(request.getRemoteUser(), answer))
            .timeout(5, TimeUnit.SECONDS)
            .blockingGet();
    response.getWriter().write(number);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  /** Who delivers. */
  public interface Suppliers {
    Single<String> answers(String basket);

    void note(String caller, String answer);
  }
}
