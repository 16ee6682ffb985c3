package cases.growth.stack_pushed_and_never_popped;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Undo {

  private final Deque<String> done = new ArrayDeque<>();

  @PostMapping("/do")
  public synchronized String act(@RequestBody String action) {
    done.push(action); // want: CollectionOnlyGrows
    return done.peek();
  }
}
