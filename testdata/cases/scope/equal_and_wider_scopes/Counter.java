package cases.scope.equal_and_wider_scopes;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

@Service
public class Counter {
  private final AtomicInteger count = new AtomicInteger();

  int next() {
    return count.incrementAndGet();
  }
}
