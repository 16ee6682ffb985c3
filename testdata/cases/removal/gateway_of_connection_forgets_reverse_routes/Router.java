package cases.removal.gateway_of_connection_forgets_reverse_routes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Made by whoever wants to route. */
public class Router {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, String> nextHop = new HashMap<>();
  private final Map<String, String> byHop = new HashMap<>();

  public void learn(String target, String hop) {
    lock.lock();
    try {
      nextHop.put(target, hop);
      byHop.put(hop, target); // want: SiblingIndexForgotten "Router.byHop"
    } finally {
      lock.unlock();
    }
  }

  public String route(String target) {
    lock.lock();
    try {
      return nextHop.get(target) + byHop.size();
    } finally {
      lock.unlock();
    }
  }

  public void forget(String target) {
    lock.lock();
    try {
      nextHop.remove(target);
    } finally {
      lock.unlock();
    }
  }
}
