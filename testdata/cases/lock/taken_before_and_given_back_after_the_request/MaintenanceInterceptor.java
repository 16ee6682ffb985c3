package cases.lock.taken_before_and_given_back_after_the_request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.servlet.HandlerInterceptor;

/** Requests run under the read lock, maintenance under the write lock. */
public class MaintenanceInterceptor implements HandlerInterceptor {

  private final ReentrantReadWriteLock maintenance = new ReentrantReadWriteLock();
  private volatile boolean closed;

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (closed) {
      response.sendError(503);
      return false;
    }
    maintenance.readLock().lock();
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
    maintenance.readLock().unlock();
  }

  public void close() {
    closed = true;
  }
}
