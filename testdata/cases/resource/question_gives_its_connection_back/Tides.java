package cases.resource.question_gives_its_connection_back;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

public class Tides extends HttpServlet {

  private static final CloseableHttpClient HARBOUR = HttpClients.createSystem();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpGet question = new HttpGet("https://harbour.example/tides");
    try {
      HttpResponse answer = HARBOUR.execute(question);
      if (answer.getStatusLine().getStatusCode() != 200) {
        response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
        return;
      }
      response.getWriter().println(EntityUtils.toString(answer.getEntity()));
    } finally {
      question.releaseConnection();
    }
  }
}
