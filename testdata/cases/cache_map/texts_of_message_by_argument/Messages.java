package cases.cache_map.texts_of_message_by_argument;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Formatted texts are kept by what is in them, which is another each time. */
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
    String text = TEXTS.get(argument);
    if (text == null) {
      ResourceBundle bundle = ResourceBundle.getBundle(message.bundle(), Locale.ROOT);
      text = String.format(bundle.getString("unknown"), argument);
      TEXTS.put(argument, text); // want: CacheWithoutEviction
    }
    return text;
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
