package cases.listener.listeners_of_the_request_itself;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Timings extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    async.addListener(new Logged(request, response));
    async.start(async::complete);
  }

  private record Logged(HttpServletRequest request, HttpServletResponse response)
      implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      request.getServletContext().log(request.getRequestURI() + " " + response.getStatus());
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      response.setStatus(503);
    }

    @Override
    public void onError(AsyncEvent event) {
      response.setStatus(500);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().setTimeout(1000);
    }
  }
}
