package cases.executor.thread_for_each_post_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class UploadServlet extends HttpServlet {

  private transient ExecutorService mails;

  @Override
  public void init() {
    mails = Executors.newFixedThreadPool(2);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    mails.execute(() -> notify(name));
    mails.execute(() -> scan(name));
    response.setStatus(202);
  }

  private static void scan(String name) {
    System.out.println("scanned " + name);
  }

  private static void notify(String name) {
    System.out.println("received " + name);
  }

  @Override
  public void destroy() {
    mails.shutdown();
  }
}
