package cases.resource.answer_to_a_posted_question_left_open;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

public class ExchangeRates extends HttpServlet {

  private static final CloseableHttpClient BANK = HttpClients.createSystem();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(rate(request.getParameter("currency")));
  }

  private static String rate(String currency) throws IOException {
    HttpPost question = new HttpPost("https://bank.example/rates");
    question.setHeader("Accept", "text/plain");
    question.setEntity(new StringEntity(currency));
    CloseableHttpResponse answer = BANK.execute(question); // want: ResourceNotClosed
    if (answer.getStatusLine().getStatusCode() == 404) {
      return "unknown";
    }
    String rate = EntityUtils.toString(answer.getEntity());
    answer.close();
    return rate;
  }
}
