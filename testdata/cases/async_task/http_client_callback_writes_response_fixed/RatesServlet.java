package cases.async_task.http_client_callback_writes_response_fixed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Passes on the rates of the exchange. */
@WebServlet(urlPatterns = "/rates", asyncSupported = true)
public class RatesServlet extends HttpServlet {

  private static final URI RATES = URI.create("https://rates.example.org/today");

  private final transient HttpClient client = HttpClient.newHttpClient();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    HttpRequest rates = HttpRequest.newBuilder(RATES).build();
    AsyncContext exchange = request.startAsync();
    client
        .sendAsync(rates, HttpResponse.BodyHandlers.ofString())
        .thenAccept(answer -> write(answer.body(), response))
        .whenComplete((done, failure) -> exchange.complete());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    HttpRequest rates = HttpRequest.newBuilder(RATES).build();
    client
        .sendAsync(rates, HttpResponse.BodyHandlers.ofString())
        .thenAccept(answer -> write(answer.body(), response))
        .join();
  }

  private static void write(String rates, HttpServletResponse response) {
    try {
      response.getWriter().write(rates);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
