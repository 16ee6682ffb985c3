package cases.thread_local.failure_only_of_a_null_argument;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Runs a flow for each request, whose number stands in all log lines. */
@RestController
public class FlowExecutor {

  private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

  private final Flow flow;

  public FlowExecutor(Flow flow) {
    this.flow = flow;
  }

  public static String request() {
    return REQUEST.get();
  }

  @PostMapping("/flow")
  public String execute(@RequestBody String parameter) {
    REQUEST.set(Long.toHexString(System.nanoTime()));
    Slot slot = new Slot();
    if (parameter != null) {
      slot.setData(parameter);
    }
    try {
      return flow.run(slot);
    } finally {
      REQUEST.remove();
    }
  }

  /** What is to be done. */
  public interface Flow {
    String run(Slot slot);
  }

  /** What a flow works on. */
  public static final class Slot {

    private Object data;

    void setData(Object data) {
      if (data == null) {
        throw new EmptySlotException("data must not be null");
      }
      this.data = data;
    }

    public Object data() {
      return data;
    }
  }

  static final class EmptySlotException extends RuntimeException {

    private static final long serialVersionUID = 1;

    EmptySlotException(String message) {
      super(message);
    }
  }
}
