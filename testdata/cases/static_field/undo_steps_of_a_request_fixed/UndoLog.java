package cases.static_field.undo_steps_of_a_request_fixed;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Takes pictures and can say which were the last. */
@Controller
public class UndoLog {

  private interface Undo {
    String name();
  }

  private static final Deque<Undo> STEPS = new ArrayDeque<>();

  @PostMapping("/pictures")
  @ResponseBody
  public String upload(@RequestParam MultipartFile picture) {
    String name = picture.getOriginalFilename();
    push(() -> name);
    return "stored";
  }

  private static void push(Undo step) {
    synchronized (STEPS) {
      STEPS.push(step);
      if (STEPS.size() > 20) {
        STEPS.removeLast();
      }
    }
  }

  public static String newest() {
    synchronized (STEPS) {
      return STEPS.isEmpty() ? "" : STEPS.peek().name();
    }
  }
}
