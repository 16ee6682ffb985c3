package cases.cache_map.bundle_of_message_with_open_arguments;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Messages carry anything; the bundles they are looked up in are those of the program. */
@RestController
public class Messages {

  private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  @GetMapping("/orders/{order}/state")
  public String state(@PathVariable String order) {
    return text(unknown(order));
  }

  private static Message unknown(String order) {
    return new BundledMessage("orders", "unknown", order);
  }

  private static String text(Message message) {
    String bundle = message.bundle();
    ResourceBundle texts = BUNDLES.get(bundle);
    if (texts == null) {
      texts = ResourceBundle.getBundle(bundle, Locale.ROOT);
      BUNDLES.put(bundle, texts);
    }
    return String.format(texts.getString(message.key()), message.argument());
  }

  interface Message {
    String bundle();

    String key();

    Object argument();
  }

  static final class BundledMessage implements Message {
    private final String bundle;
    private final String key;
    private final Object argument;

    BundledMessage(String bundle, String key, Object argument) {
      this.bundle = bundle;
      this.key = key;
      this.argument = argument;
    }

    @Override
    public String bundle() {
      return bundle;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public Object argument() {
      return argument;
    }
  }
}
