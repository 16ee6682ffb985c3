package cases.work_queue.commands_of_servlet_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class CommandServlet extends HttpServlet {

  private final BlockingQueue<String> waiting = new java.util.concurrent.ArrayBlockingQueue<>(16);
  private final Thread worker = new Thread(this::work);

  public CommandServlet() {
    worker.start();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String command = request.getParameter("command");
    if (command != null) {
      waiting.offer(command);
    }
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
