package cases.shared_state.lock_held_by_every_caller;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** Hands out numbers; helpers rely on the lock of those who call them. */
public class TicketServlet extends HttpServlet {

  private final transient ReentrantLock lock = new ReentrantLock();
  private final transient Deque<Integer> returned = new ArrayDeque<>();
  private int last;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int number;
    lock.lock();
    try {
      number = next();
    } finally {
      lock.unlock();
    }
    response.getWriter().println(number);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    synchronized (lock) {
      returned.add(last);
      last--;
    }
  }

  private int next() {
    Integer again = returned.poll();
    if (again == null) {
      last++;
      return last;
    }
    return again;
  }
}
