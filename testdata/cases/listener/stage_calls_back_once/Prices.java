package cases.listener.stage_calls_back_once;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CompletableFuture;

public class Prices extends HttpServlet {
  private final CompletableFuture<String> loaded = new CompletableFuture<>();
  private volatile String prices = "";

  @Override
  public void init() {
    loaded.thenAccept(text -> prices = text);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    loaded.complete(request.getParameter("prices"));
    loaded.thenAccept(text -> log("loaded " + text.length() + prices));
  }
}
