package cases.cache_map.texts_of_message_by_argument_fixed;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Texts are kept as they are in the bundle. */
@RestController
public class Messages {

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  @GetMapping("/orders/{order}/state")
  public String state(@PathVariable String order) {
    return text(unknown(order));
  }

  private static Message unknown(String order) {
    return new BundledMessage("orders", order);
  }

  private static String text(Message message) {
    String argument = message.argument();
    ResourceBundle bundle = ResourceBundle.getBundle(message.bundle(), Locale.ROOT);
    return String.format(TEXTS.computeIfAbsent("unknown", bundle::getString), argument);
  }

  interface Message {
    String bundle();

    String argument();
  }

  static final class BundledMessage implements Message {
    private final String bundle;
    private final String argument;

    BundledMessage(String bundle, String argument) {
      this.bundle = bundle;
      this.argument = argument;
    }

    @Override
    public String bundle() {
      return bundle;
    }

    @Override
    public String argument() {
      return argument;
    }
  }
}
