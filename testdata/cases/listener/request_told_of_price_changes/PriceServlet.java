package cases.listener.request_told_of_price_changes;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class PriceServlet extends HttpServlet {
  private final EventBus prices = new EventBus();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    prices.register(new Writer(response)); // want: RequestCapturedByListener
    response.setContentType("text/plain");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    prices.post(request.getParameter("price"));
  }

  static final class Writer {
    private final HttpServletResponse response;

    Writer(HttpServletResponse response) {
      this.response = response;
    }

    @Subscribe
    public void price(String price) throws IOException {
      response.getWriter().println(price);
    }
  }
}
