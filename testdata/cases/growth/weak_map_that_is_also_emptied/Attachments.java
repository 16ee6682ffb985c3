package cases.growth.weak_map_that_is_also_emptied;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Attachments {

  /** What belongs to a node. */
  public static final class Attachment {
    final Object node;

    Attachment(Object node) {
      this.node = node;
    }
  }

  private final Map<Object, Attachment> attachments = new WeakHashMap<>();

  public synchronized Attachment attach(Object node) {
    Attachment attachment = new Attachment(node);
    attachments.put(node, attachment);
    return attachment;
  }

  public synchronized void detach(Object node) {
    attachments.remove(node);
  }
}
